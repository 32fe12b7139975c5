/** What a finding says more closely, in the reader's words where the package gives a code of ours; else as it stands there. */
import type { Key, Translate } from '../lib/i18n/translate';
import type { Finding } from '../lib/verify/finding';
import { gapWords } from './gap-words';
import { missingWords } from './kept-words';

type ValueKey = Extract<Key, `withheld.${string}`>;

/** Values that a holder may withhold (FORMAT.md §2). */
const values: Record<string, ValueKey> = {
  url: 'withheld.url',
  title: 'withheld.title',
  case: 'withheld.case',
  text: 'withheld.text',
  sender: 'withheld.sender',
  shownTime: 'withheld.shownTime',
  html: 'withheld.html',
  attachments: 'withheld.attachments',
  notice: 'withheld.notice',
  name: 'withheld.name',
  party: 'withheld.party',
  agent: 'withheld.agent',
  outcome: 'withheld.outcome',
  open: 'withheld.open',
  bring: 'withheld.bring',
};

const starts: Record<string, Extract<Key, `record.start.${string}`>> = {
  noted: 'record.start.noted',
  pasted: 'record.start.pasted',
  sample: 'record.start.sample',
};

export function detailWords({ code, detail }: Finding, t: Translate): string | null {
  if (detail === null) return null;
  if (code === 'gap') return gapWords(detail, t);
  if (code === 'blob-not-kept') return missingWords(detail, t);
  if (code === 'not-captured') return known(starts, detail, t);
  // A text in parts is named once for each of them.
  if (code === 'withheld') return [...new Set(detail.split(', '))].map((name) => known(values, name, t)).join(', ');
  return detail;
}

function known(words: Readonly<Record<string, Key>>, name: string, t: Translate): string {
  const key = Object.hasOwn(words, name) ? words[name] : undefined;
  return key === undefined ? name : t(key as ValueKey);
}
