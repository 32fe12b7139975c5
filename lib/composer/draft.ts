/** What stands in the chat's input before it is sent. Nothing is kept. */
import type { Fields } from './field';
import { textOf } from './text';

const AFTER_KEY_MS = 250;

/** Calls `onDraft` with the text of the input, 250 ms after the last key and only when it has changed. */
export function watchDraft(page: Document, fields: Fields, onDraft: (text: string) => void, signal: AbortSignal): void {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const input = fields.last();
    const text = input ? textOf(input) : '';
    if (text === told) return;
    told = text;
    onDraft(text);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, AFTER_KEY_MS);
  };
  for (const type of ['input', 'keyup', 'click']) page.addEventListener(type, soon, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
