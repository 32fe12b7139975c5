/** Every change of a case that a page can ask for beside a single fact, and what the case is after it. */
import { standing, withAgreedDebt } from './agreed';
import { putAside } from './aside';
import type { Case } from './case';
import { type Due, type Outcome, paid } from './due';
import { explained, setFact } from './fact';
import { followed, followSheet } from './follow';
import { type OwnItem, withItem, withoutItem } from './item';
import type { Line } from './line';
import type { Offer } from './offer';
import { movedTo, toldOf } from './reminder';
import { EMPTY_SHEET, type Proof, type TermId } from './terms';
import { nextOf, rootOf } from './usual-dues';

export type WorkChange =
  | { change: 'facts'; values: Record<string, string>; why?: string }
  /** Why the newest value of a fact is another one, and the entry that changed it. */
  | { change: 'explain-fact'; key: string; why: string; from: Line | null }
  | { change: 'put-offer'; offer: Offer }
  | { change: 'drop-offer'; id: string }
  | { change: 'term'; term: TermId; value: string; from: Line | null }
  | { change: 'written'; proof: Proof | null }
  /** Which debt phrases speak of from now on. */
  | { change: 'debt-at-hand'; debt: number }
  /** Which debt the agreement is about. */
  | { change: 'agreed-debt'; debt: number }
  /** Adds them; open ones whose id begins with `instead` go, those already paid on stay. */
  | { change: 'put-dues'; dues: Due[]; instead: string | null }
  | { change: 'put-item'; item: OwnItem }
  | { change: 'drop-item'; id: string }
  | { change: 'drop-due'; id: string }
  | { change: 'move-due'; id: string; date: string }
  | { change: 'pay-due'; id: string; fen: number }
  /** `outcome` of a promise; left out, it was kept. */
  | { change: 'close-due'; id: string; done: boolean; outcome?: Outcome }
  | { change: 'told-due'; id: string; settles: string[] }
  /** Promises or warnings that are shown no more, or again. */
  | { change: 'put-aside'; names: string[]; aside: boolean };

/** The case after `asked`, at `at` (RFC 3339 UTC), on the user's own day `today`. What names something that is gone changes nothing. */
export function worked(row: Case, asked: WorkChange, at: string, today = at.slice(0, 10)): Case {
  const next = changed(row, asked, at, today);
  // To be reminded is nothing the user did: the case stays where it stands in the list.
  return next === row || asked.change === 'told-due' ? next : { ...next, updatedAt: at };
}

function changed(row: Case, asked: WorkChange, at: string, today: string): Case {
  switch (asked.change) {
    case 'facts':
      return Object.entries(asked.values).reduce(
        (now, [key, value]) => followed(setFact(now, key, value, at, asked.why), key, at),
        row,
      );
    case 'explain-fact':
      return explained(row, asked.key, asked.why, asked.from);
    case 'put-offer':
      return { ...row, offers: [...offersOf(row).filter(({ id }) => id !== asked.offer.id), asked.offer] };
    case 'drop-offer':
      return { ...row, offers: offersOf(row).filter(({ id }) => id !== asked.id) };
    case 'term': {
      const sheet = sheetOf(row);
      const { [asked.term]: _, ...others } = sheet.terms;
      const value = asked.value.trim();
      const terms = value === '' ? others : { ...others, [asked.term]: { value, at, from: asked.from } };
      return followSheet(withAgreedDebt({ ...row, sheet: { ...sheet, terms } }), at);
    }
    case 'written':
      return followSheet(withAgreedDebt({ ...row, sheet: { ...sheetOf(row), written: asked.proof } }), at);
    case 'debt-at-hand':
      return { ...row, debt: asked.debt };
    case 'agreed-debt':
      return followSheet({ ...row, sheet: { ...sheetOf(row), debt: asked.debt } }, at);
    case 'put-dues': {
      const replaced = ({ id }: Due) => asked.instead !== null && id.startsWith(asked.instead);
      const stays = (due: Due) => !replaced(due) || due.doneAt !== null || due.paidFen > 0;
      const ids = new Set(asked.dues.map(({ id }) => id));
      return { ...row, dues: [...duesOf(row).filter((due) => stays(due) && !ids.has(due.id)), ...asked.dues] };
    }
    case 'put-item':
      return withItem(row, asked.item);
    case 'drop-item':
      return withoutItem(row, asked.id);
    case 'drop-due':
      return { ...row, dues: duesOf(row).filter(({ id }) => id !== asked.id) };
    case 'move-due':
      return withDue(row, asked.id, (due) => movedTo(due, asked.date));
    case 'pay-due':
      return withDue(row, asked.id, (due) => paid(due, asked.fen, at));
    case 'close-due':
      return followedOn(
        withDue(row, asked.id, (due) => closed(due, asked.done, asked.outcome, at)),
        asked.id,
        today,
      );
    case 'told-due':
      return withDue(row, asked.id, (due) => toldOf(due, asked.settles, at));
    case 'put-aside':
      return putAside(row, asked.names, asked.aside);
  }
}

function closed({ outcome: _, ...due }: Due, done: boolean, outcome: Outcome | undefined, at: string): Due {
  if (!done) return { ...due, doneAt: null };
  return { ...due, doneAt: due.doneAt ?? at, ...(outcome === undefined ? {} : { outcome }) };
}

/** What comes again stands in the list anew once it is done, and once only. */
function followedOn(row: Case, id: string, today: string): Case {
  const done = duesOf(row).find((due) => due.id === id && due.doneAt !== null);
  const next = done && nextOf(done, today);
  if (!next || duesOf(row).some((due) => due.doneAt === null && rootOf(due.id) === rootOf(id))) return row;
  return { ...row, dues: [...duesOf(row), next] };
}

export const offersOf = (row: Pick<Case, 'offers'>): readonly Offer[] => row.offers ?? [];
/** Old due dates as they stand by the agreement of now. */
export const duesOf = (row: Pick<Case, 'dues' | 'sheet' | 'facts'>): readonly Due[] =>
  (row.dues ?? []).map((due) => standing(row, due));
export const sheetOf = (row: Pick<Case, 'sheet'>) => row.sheet ?? EMPTY_SHEET;

const withDue = (row: Case, id: string, change: (due: Due) => Due): Case =>
  duesOf(row).some((due) => due.id === id)
    ? { ...row, dues: duesOf(row).map((due) => (due.id === id ? change(due) : due)) }
    : row;
