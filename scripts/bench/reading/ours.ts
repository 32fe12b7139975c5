/** Our own room, asked for one kind of thing at a time. */
import { datesIn } from '../../../lib/reading/date';
import { nowOf, written } from '../../../lib/reading/day';
import { durationsIn, type Unit } from '../../../lib/reading/duration';
import { fold } from '../../../lib/reading/fold';
import { sumsIn } from '../../../lib/reading/money';
import { numbersIn } from '../../../lib/reading/number';
import { percentsIn } from '../../../lib/reading/percent';
import { simplified } from '../../../lib/reading/script';
import type { Case, SpecKind } from './specs';

/** What a reader found: a stretch (end inclusive) and its value, or several that it leaves open. */
export interface Found {
  start: number;
  end: number;
  values: string[];
}

export interface Reader {
  name: string;
  /** Null where it does not claim the kind. */
  read(kind: SpecKind, one: Case): Found[] | null;
}

const SECONDS: Record<Unit, number> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  business_day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

const span = ({ start, end }: { start: number; end: number }, ...values: string[]): Found => ({
  start,
  end: end - 1,
  values,
});

export const ours: Reader = {
  name: 'on record',
  read(kind, { input, at }) {
    const text = fold(input, simplified);
    if (kind === 'number') return numbersIn(text).map((one) => span(one, String(one.value)));
    if (kind === 'percent') return percentsIn(text).map((one) => span(one, `${one.value}%`));
    if (kind === 'currency') return sumsIn(text).map((one) => span(one, String(one.value)));
    const dates = datesIn(text, nowOf(at ?? undefined));
    const durations = durationsIn(text).filter(
      ({ start, end }) => !dates.some((date) => date.start < end && start < date.end),
    );
    return [
      ...dates.map((one) => {
        if (one.day === null) return span(one);
        const minute = one.minute === null ? null : written(one.day, one.minute);
        const whole = minute === null ? written(one.day, null) : `${minute.replace('T', ' ')}:00`;
        return span(one, whole, ...(minute === null ? [] : [`${minute.slice(11)}:00`]));
      }),
      ...durations.map((one) => span(one, String((one.count ?? 0) * SECONDS[one.unit]))),
    ].sort((a, b) => a.start - b.start);
  },
};
