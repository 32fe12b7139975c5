/** A case: one matter with one company, over as many conversations as it takes. */
import type { Due } from './due';
import type { OwnItem } from './item';
import type { Line } from './line';
import type { Offer } from './offer';
import type { TermSheet } from './terms';

/** A value the user gave, with every value it had before. What was once said to an agent is never lost by a change. */
export interface Fact extends FactValue {
  /** Oldest first. */
  earlier: FactValue[];
}

export interface FactValue {
  /** As the user typed it. */
  value: string;
  /** When it was given, RFC 3339 UTC. */
  at: string;
  /** Why it differs from the value before, in the user's words. */
  why?: string;
  /** The entry that changed it; absent where none was linked. */
  from?: Line;
}

export interface Case {
  id: string;
  title: string;
  /** Playbook the case follows, e.g. `huabei` or `hardship`. */
  topic: string;
  /** RFC 3339 UTC. */
  createdAt: string;
  updatedAt: string;
  /** True for the made-up one, to look around in. */
  sample?: true;
  /** Placeholder key → fact. */
  facts: Record<string, Fact>;
  /** Checklist item id → when it was ticked (RFC 3339 UTC). `not:` before an id: what ticked itself was taken back. */
  ticks: Record<string, string>;
  /** Number of the debt that phrases speak of; absent for the first one. */
  debt?: number;
  /** Mine and theirs; absent before the first. */
  offers?: Offer[];
  /** What was agreed; absent before the first line of it. */
  sheet?: TermSheet;
  /** What falls due; absent before the first. */
  dues?: Due[];
  /** The user's own items of the checklist; absent before the first. */
  items?: OwnItem[];
  /** Names of promises and warnings that the user has put aside; absent before the first. */
  aside?: string[];
  /** Out of a backup, of a case that reads otherwise here: which one, and when the backup was made. Nobody is reminded by it. */
  beside?: { of: string; at: string };
}
