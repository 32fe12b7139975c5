/** The checklist of a case as it stands: what is done, what ticked itself and by which line, and which part is on. */
import type { ListedItem } from '../../components/Checklist';
import { itemsOf } from '../../lib/case/item';
import { spokenFacts } from '../../lib/case/spoken';
import { tickedAt } from '../../lib/case/tick';
import { sheetOf } from '../../lib/case/work';
import { fill } from '../../lib/playbook/fill';
import { placeholderLabel } from '../../lib/playbook/placeholder';
import type { Playbook, Stage } from '../../lib/playbook/playbook';
import { type Evidence, shownBy } from '../../lib/playbook/sign';
import { read } from '../../lib/reading/read';
import type { CaseRow, RecordRow } from '../../lib/storage/store';
import type { Conversation } from '../../lib/transcript/conversation';

/** Name of the tick that takes a self-made one back. */
export const revertOf = (item: string): string => `not:${item}`;

/** During while it is recorded, after once there is a record, before until then. */
export function stageOf(records: readonly RecordRow[]): Stage {
  if (records.some(({ state }) => state !== 'closed')) return 'during';
  return records.length > 0 ? 'after' : 'before';
}

/** What was said on both sides, once for each conversation as it stands. */
export function talkOf(conversation: Conversation | null): Pick<Evidence, 'said' | 'heard'> {
  const messages = (conversation?.lines ?? []).flatMap((line) => (line.type === 'message' ? [line.message] : []));
  return {
    said: messages.flatMap(({ side, text }) => (side === 'customer' && text !== null ? [text] : [])),
    heard: messages.flatMap(({ side, text }) => (side === 'agent' && text !== null ? heardIn(text) : [])),
  };
}

/** What the agent does in a message, and the numbers it gives. */
function heardIn(text: string): { code: string; words: string }[] {
  const { intents, values } = read(text);
  const codes = [...intents.map(({ code }) => code), ...values.map(({ kind }) => kind)];
  return codes.map((code) => ({ code, words: text }));
}

export function listed(playbook: Playbook, row: CaseRow | null, talk: Pick<Evidence, 'said' | 'heard'>): ListedItem[] {
  const facts = row ? spokenFacts(row, null) : {};
  const terms = Object.entries(row ? sheetOf(row).terms : {}).map(([id, held]) => [id, held?.value ?? '']);
  const evidence: Evidence = { ...talk, facts, snippets: playbook.snippets, terms: Object.fromEntries(terms) };
  const ticked = (id: string) => row !== null && tickedAt(row, id) !== null;
  const items = playbook.checklist.map((item): ListedItem => {
    const byHand = ticked(item.id);
    const shown = byHand || ticked(revertOf(item.id)) ? null : shownBy(item, evidence);
    const { id, stage } = item;
    return { id, stage, text: named(item.text, facts, playbook), done: byHand || shown !== null, shown, own: false };
  });
  const own = (row ? itemsOf(row) : []).map(
    (item): ListedItem => ({ ...item, done: ticked(item.id), shown: null, own: true }),
  );
  return [...items, ...own];
}

/** An item with the facts in it, its blanks by their names. */
function named(text: string, facts: Readonly<Record<string, string>>, { locale }: Playbook): string {
  return fill({ text }, facts, locale)
    .parts.map((part) =>
      'text' in part ? part.text : 'value' in part ? part.value : placeholderLabel(part.key, locale),
    )
    .join('');
}
