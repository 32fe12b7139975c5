/** What the other side bound itself to or proposed in the chat, ready to be taken over. The user decides; nothing is taken by itself. */

import type { Commitment } from '../reading/read';
import type { Amount, AmountRole } from '../reading/term';
import { type DayRule, dayRule } from './day-rule';
import type { Due } from './due';
import type { Line } from './line';
import { fenOf } from './money';
import { readingOf } from './readings';

/** A line with the moment in which it was said: RFC 3339 with the device's offset, to the minute. */
export interface SaidLine extends Line {
  at: string;
}

export interface Promised {
  /** The entry, and of it the words that bind. */
  line: Line;
  /** The latest day that still keeps it, or the day on which it was said to be done; null when the words do not tell. */
  date: string | null;
  time: string | null;
  /** How the day came about; null when the words tell none. */
  rule: DayRule | null;
  fen: number | null;
  /** Reported as done already: to be checked. */
  done: boolean;
  conditional: boolean;
}

const sumOf = (amounts: readonly Amount[], roles: readonly AmountRole[]): number | null => {
  const found = amounts.find(({ role }) => roles.includes(role));
  return found ? fenOf(found.value.toFixed(2)) : null;
};

/** So far back a chat is read: what is older was seen before, or stands in the record. */
const LOOKS_BACK = 300;

/** Promises of the last lines that are not in the follow-up yet, the newest first. */
export function promisedIn(lines: readonly SaidLine[], dues: readonly Due[]): Promised[] {
  const taken = new Set(dues.flatMap(({ from }) => (from ? [nameOf(from)] : [])));
  return lines
    .slice(-LOOKS_BACK)
    .toReversed()
    .flatMap(({ record, seq, quote, at }) =>
      readingOf(quote, at).promises.map((promise) => promised({ record, seq, quote: promise.quote }, promise, at)),
    )
    .filter(({ line }) => !taken.has(nameOf(line)));
}

const nameOf = ({ record, seq, quote }: Line): string => `${record}/${seq}/${quote}`;

function promised(line: Line, { deadline, amounts, terms, conditional }: Commitment, at: string): Promised {
  const done = terms.done === true;
  const latest = deadline?.latest ?? (done ? at.slice(0, 10) : null);
  return {
    line,
    date: latest?.slice(0, 10) ?? null,
    time: latest && latest.length > 10 ? latest.slice(11, 16) : null,
    rule: dayRule(deadline, at),
    fen: sumOf(amounts, ['refund', 'waiver', 'credit']),
    done,
    conditional,
  };
}

/** The figures of an offer as a line states them; null for what it does not say. */
export interface OfferFigures {
  monthlyFen: number | null;
  count: number | null;
  totalFen: number | null;
}

/** The first offer of a line, or null when it holds none. */
export function offerIn(quote: string): OfferFigures | null {
  const { offers, promises } = readingOf(quote);
  const [offer] = [...offers, ...promises].filter(({ kind }) => kind === 'instalments' || kind === 'plan');
  if (offer === undefined) return null;
  return {
    monthlyFen: sumOf(offer.amounts, ['per_instalment']),
    count: offer.terms.instalments ?? null,
    totalFen: sumOf(offer.amounts, ['plan_total']),
  };
}
