/** A reminder to try again in so many minutes, in the user's own day and time. */
import { type Due, newDue } from '../../lib/case/due';
import { dayAt } from '../../lib/platform/today';
import { dayText } from '../../lib/transcript/calendar';

const two = (value: number): string => String(value).padStart(2, '0');

export function retryIn(minutes: number, now: Date, title: string): Due {
  const at = new Date(now.getTime() + minutes * 60_000);
  const date = dayText(dayAt(at));
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return { ...newDue({ id: `usual/retry+${date}T${time}`, kind: 'retry', date, title, fen: null }), time };
}
