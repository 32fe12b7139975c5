/** Whether a debt is so old that acknowledging it may matter: a note before such phrases, and nothing more. */
import { type Day, dayText } from '../transcript/calendar';
import { addMonths, dayIn } from './day';
import type { Country } from './rules';

/** Years after which claims are commonly barred; where it varies, the shortest. */
const YEARS: Record<Country, number> = { CN: 3, TW: 5, HK: 6, US: 3, UK: 5, EU: 3 };

/** True when the day that was due lies that many years back. Null due dates are not old. */
export function isOldDebt(dueDate: string, today: Day, country: Country): boolean {
  return dayIn(dueDate) !== null && dueDate <= dayText(addMonths(today, -12 * YEARS[country]));
}
