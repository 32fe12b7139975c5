/** What the test page's isolated world holds: the composer, wired as the content script wires it. */
import { watchDraft } from '../../../lib/composer/draft';
import { openRoot } from '../../../lib/composer/editable';
import { watchFields } from '../../../lib/composer/field';
import type { InsertResult } from '../../../lib/composer/insert';
import { inputsNear } from '../../../lib/composer/near';
import { replaceIn } from '../../../lib/composer/replace';
import { watchSent } from '../../../lib/composer/sent';
import { insertAt } from '../../../lib/composer/target';
import { textOf } from '../../../lib/composer/text';

const { signal } = new AbortController();
const fields = watchFields(document, signal);

export const drafts: string[] = [];
export const sent: string[] = [];
watchDraft(document, fields, (text) => drafts.push(text), signal);
watchSent(document, fields, (text) => sent.push(text), signal);

/** Inserts into the input last focused, or the one at the element that `conversation` selects. */
export function put(text: string, conversation: string | null = null): Promise<InsertResult> {
  return insertAt(text, {
    fields,
    conversation: conversation === null ? null : document.querySelector(conversation),
    open: openRoot,
  });
}

/** Puts `calmer` in the place of what stands from the words `first` to the words `last`, in the input at the conversation. */
export async function change(first: string, last: string, calmer: string, conversation: string): Promise<boolean> {
  const at = document.querySelector(conversation);
  const [input] = at ? inputsNear(at, openRoot) : [];
  if (!input) return false;
  const text = textOf(input);
  const start = text.indexOf(first);
  return replaceIn(input, text, { start, end: text.indexOf(last, start) + last.length }, calmer);
}
