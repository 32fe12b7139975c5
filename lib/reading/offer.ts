/** Offers: what is proposed in a message and not yet agreed, with the clauses that belong to it. */
import { clausesIn, type WeighedClause } from './clause';
import { type Cue, cuesOf } from './cue';
import type { Line } from './line';
import { extent, followsOn } from './promise';
import { CONDITION } from './promise-signs';
import { weigh } from './weigh';

export type OfferKind = 'instalments' | 'deferral' | 'waiver' | 'refund' | 'alternative';

export interface OfferSpan {
  start: number;
  end: number;
  kind: OfferKind;
  conditional: boolean;
  /** The words that gave it. */
  because: string;
}

const KINDS: readonly OfferKind[] = ['instalments', 'deferral', 'waiver', 'refund', 'alternative'];
/** From here on a clause is taken to propose. */
const PROPOSES = 0.4;
/** The clause that proposes most: so much in a message that offers, so much in one that was not found to. */
const LEAST = 0.1;
const ALONE = 0.9;

/** The kinds of offers that a message's intents name. */
export const offerKinds = (codes: readonly string[]): OfferKind[] =>
  KINDS.filter((kind) => codes.includes(`offers_${kind}`));

/** One for each stretch of clauses that proposes one kind; `named` are those that the message as a whole is about, if any. */
export function offersIn(line: Line, named: readonly OfferKind[]): OfferSpan[] {
  const kinds = named.length > 0 ? named : KINDS;
  const clauses = clausesIn(line).map((clause) => ({ ...clause, offer: weigh(clause.cues).offer }));
  const most = Math.max(...clauses.map(({ offer }) => offer));
  if (most < (kinds === named ? LEAST : ALONE)) return [];
  const found: OfferSpan[] = [];
  let open = false;
  for (const clause of clauses) {
    const proposes = clause.offer >= Math.min(PROPOSES, most);
    if (proposes) {
      const kind = kindOf(clause, kinds);
      const { start, end } = extent(clause);
      const last = found.at(-1);
      if (open && last !== undefined && last.kind === kind) last.end = end;
      else found.push({ start, end, kind, conditional: false, because: line.original.slice(start, end) });
    }
    const before: OfferSpan | undefined = found.at(-1);
    const goesOn: boolean = !proposes && open && followsOn(clause.text);
    if (goesOn && before !== undefined) before.end = extent(clause).end;
    open = proposes || goesOn;
  }
  return found.map((one) => ({ ...one, conditional: CONDITION.test(textOf(line, one)) }));
}

function kindOf(clause: WeighedClause, kinds: readonly OfferKind[]): OfferKind {
  const cues: Cue[] = cuesOf(clause.text);
  const likely = weigh(cues);
  return kinds.reduce((a, b) => (likely[`offers_${b}`] > likely[`offers_${a}`] ? b : a));
}

const textOf = (line: Line, { start, end }: { start: number; end: number }): string =>
  line.sentences.map((one) => one.text.slice(Math.max(0, start - one.start), Math.max(0, end - one.start))).join('');
