/** What stands in the chat's input before it is sent. Nothing is kept. */
import type { Fields } from './field';
import { textOf } from './text';

const AFTER_KEY_MS = 250;

export interface Watched {
  /** Tells at once what stands there, also when it has not changed. */
  again(): void;
}

/** Calls `onDraft` with the text of the input, 250 ms after the last key and only when it has changed. `hurries` of a text that is told at once. */
export function watchDraft(
  page: Document,
  fields: Fields,
  onDraft: (text: string, input: HTMLElement | null) => void,
  signal: AbortSignal,
  hurries: (text: string) => boolean = () => false,
): Watched {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    const input = fields.last();
    return { input, text: input ? textOf(input) : '' };
  };
  const look = (always = false) => {
    const { input, text } = read();
    if (text === told && !always) return;
    told = text;
    onDraft(text, input);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, hurries(read().text) ? 0 : AFTER_KEY_MS);
  };
  for (const type of ['input', 'keyup', 'click']) page.addEventListener(type, soon, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { again: () => look(true) };
}
