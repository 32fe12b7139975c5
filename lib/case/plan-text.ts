/** A plan as text: lines for a chat, or a table for a spreadsheet. */
import { yuanOf } from './money';
import type { Plan } from './plan';

/** What the columns are called. */
export interface PlanColumns {
  date: string;
  payment: string;
  cost: string;
  balance: string;
}

/** One line a payment, for a chat: number, day, sum. Many equal ones in a row are one line. */
export function planLines({ rows }: Plan): string {
  const groups: { from: number; to: number; fen: number; first: string; last: string }[] = [];
  for (const [at, { paymentFen, date }] of rows.entries()) {
    const last = groups.at(-1);
    if (last?.fen === paymentFen) Object.assign(last, { to: at + 1, last: date });
    else groups.push({ from: at + 1, to: at + 1, fen: paymentFen, first: date, last: date });
  }
  return groups
    .map(({ from, to, fen, first, last }) =>
      from === to ? `${from}. ${first}  ${yuanOf(fen)}` : `${from}–${to}. ${first} – ${last}  ${yuanOf(fen)}`,
    )
    .join('\n');
}

/** Comma-separated, with a byte order mark so that spreadsheets read the names right. Digits and days only: no cell is a formula. */
export function planCsv({ rows }: Plan, { date, payment, cost, balance }: PlanColumns): string {
  const named = [date, payment, cost, balance].map((name) => `"${name.replaceAll('"', '""')}"`).join(',');
  const lines = rows.map((row) =>
    [row.date, yuanOf(row.paymentFen), yuanOf(row.costFen), yuanOf(row.balanceFen)].join(','),
  );
  return `\ufeff${[named, ...lines].join('\r\n')}\r\n`;
}
