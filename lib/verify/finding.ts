/** What a verifier can say about a package: a code, how much it weighs, and where. Words for people belong to the reader's language. */

/** The four questions a judge asks: is it as it was written, whose key, when, and is it all. */
export type Step = 'intact' | 'key' | 'time' | 'complete';

/** `breaks`: do not rely on it. `limits`: something cannot be relied on or checked. `tells`: good to know. */
export type Weight = 'breaks' | 'limits' | 'tells';

const table = {
  'zip-damaged': ['intact', 'breaks'],
  'zip-too-large': ['intact', 'breaks'],
  'zip-unsafe-name': ['intact', 'breaks'],
  'zip-duplicate-name': ['intact', 'breaks'],
  'zip-link': ['intact', 'breaks'],
  'zip-ambiguous': ['intact', 'breaks'],
  'not-a-package': ['intact', 'breaks'],
  'bag-declaration': ['intact', 'breaks'],
  'bag-info': ['intact', 'breaks'],
  'manifest-line': ['intact', 'breaks'],
  'file-missing': ['intact', 'breaks'],
  'file-changed': ['intact', 'breaks'],
  'file-unlisted': ['intact', 'breaks'],
  'file-unexpected': ['intact', 'breaks'],
  'log-line': ['intact', 'breaks'],
  'log-spelling': ['intact', 'breaks'],
  'chain-broken': ['intact', 'breaks'],
  'entry-sequence': ['intact', 'breaks'],
  'entry-record': ['intact', 'breaks'],
  'entry-kind': ['intact', 'breaks'],
  'entry-field': ['intact', 'breaks'],
  'entry-reference': ['intact', 'breaks'],
  'disclosure-unreadable': ['intact', 'breaks'],
  'disclosure-unknown': ['intact', 'breaks'],
  'disclosure-twice': ['intact', 'breaks'],
  'disclosure-value': ['intact', 'breaks'],
  'blob-missing': ['intact', 'breaks'],
  'blob-changed': ['intact', 'breaks'],
  'blob-unknown': ['intact', 'breaks'],
  'seal-unreadable': ['intact', 'breaks'],
  'seal-differs': ['intact', 'breaks'],
  'seal-file': ['intact', 'breaks'],
  'anchor-file': ['intact', 'breaks'],
  'transcript-differs': ['intact', 'breaks'],
  'instructions-differ': ['intact', 'breaks'],
  'rendering-unknown': ['intact', 'limits'],
  'verifier-inside': ['intact', 'tells'],
  unsigned: ['key', 'limits'],
  'signature-wrong': ['key', 'breaks'],
  'signature-unchecked': ['key', 'limits'],
  'key-file': ['key', 'breaks'],
  'keys-differ': ['key', 'tells'],
  'anchor-wrong': ['time', 'breaks'],
  'anchor-failed': ['time', 'tells'],
  'time-outside': ['time', 'tells'],
  'time-differs': ['time', 'limits'],
  'clock-of-device': ['time', 'tells'],
  'clock-jumped': ['time', 'tells'],
  'clocks-disagree': ['time', 'limits'],
  'elapsed-backwards': ['time', 'breaks'],
  gap: ['complete', 'tells'],
  withheld: ['complete', 'tells'],
  'entries-chosen': ['complete', 'tells'],
  'not-captured': ['complete', 'tells'],
  'blob-left-out': ['complete', 'tells'],
  'blob-covered': ['complete', 'tells'],
  'blob-not-kept': ['complete', 'tells'],
  'not-closed': ['complete', 'tells'],
  'tail-unsigned': ['complete', 'limits'],
  'record-missing': ['complete', 'tells'],
  'previous-differs': ['complete', 'breaks'],
} as const satisfies Record<string, readonly [Step, Weight]>;

export type FindingCode = keyof typeof table;
export const findingCodes = Object.keys(table) as FindingCode[];

export interface Finding {
  code: FindingCode;
  step: Step;
  weight: Weight;
  /** Record id, entry and file it is about; null where it is about none. */
  record: string | null;
  seq: number | null;
  file: string | null;
  /** For people who look closer: what stood there. It may hold what a stranger wrote: show it as text only. */
  detail: string | null;
}

export type Place = Partial<Pick<Finding, 'record' | 'seq' | 'file' | 'detail'>>;

/** Collects all findings, but of one code no more than a reader could use: a hostile package cannot fill the memory. */
export class Findings {
  readonly all: Finding[] = [];
  /** How many were found of each code, those that were not kept too. */
  readonly counts = new Map<FindingCode, number>();

  constructor(private readonly keep = 1000) {}

  add(code: FindingCode, place: Place = {}): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count > this.keep) return;
    const [step, weight] = table[code];
    const { record = null, seq = null, file = null, detail = null } = place;
    this.all.push({ code, step, weight, record, seq, file, detail: detail === null ? null : detail.slice(0, 200) });
  }

  has(...codes: FindingCode[]): boolean {
    return codes.some((code) => this.counts.has(code));
  }

  breaks(step?: Step): boolean {
    return this.all.some((finding) => finding.weight === 'breaks' && (step === undefined || finding.step === step));
  }
}
