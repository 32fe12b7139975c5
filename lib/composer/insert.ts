/** Puts a phrase at the caret of the chat's input and reads back what came of it. Never presses Enter, never clicks send. */
import { placeCaret, tellCaret } from './caret';
import { accepts, isField, isInput } from './editable';
import { holdsOnce, textOf } from './text';
import type { Way } from './way';
import { execCommand } from './ways/exec-command';
import { paste, pastesLate, wantsPaste } from './ways/paste';
import { setter } from './ways/setter';

export type InsertResult =
  | { ok: true; way: Way['name'] }
  /** `insert-differs`: something else than the phrase came to stand in the input; nothing more was tried. */
  | { ok: false; code: 'no-input' | 'input-refused' | 'input-composing' | 'insert-differs' };

/** Longest wait, in ms, until the input has taken the phrase. */
const PATIENCE = 300;
/** An editor takes over a caret that was put there for it a moment later: Slate within 100 ms. */
export const TAKE_OVER = 120;
const FRAME = 16;

/**
 * Inserts once. A second way is tried only when the first one changed nothing at all. `element` is null when the page has no
 * input for it; nothing may be inserted while an input method is `composing` a character. The words `over` which the phrase comes stand
 * just before the caret, and go in the same step.
 */
export async function insert(
  text: string,
  element: HTMLElement | null,
  composing: boolean,
  over = '',
): Promise<InsertResult> {
  if (!element) return { ok: false, code: 'no-input' };
  if (composing) return { ok: false, code: 'input-composing' };
  if (!accepts(element)) return { ok: false, code: 'input-refused' };

  const phrase = isInput(element) ? text.replace(/\s*\r?\n\s*/g, ' ') : text.replace(/\r\n?/g, '\n');
  const before = await still(element);
  for (const way of waysInto(element)) {
    const moved = placeCaret(element, over.length);
    if (way === paste && (tellCaret(element) || moved)) await pause(TAKE_OVER);
    way.insert(element, phrase);
    const after = await settled(element, before);
    if (after === before) continue;
    return holdsOnce(before, phrase, after, over) ? { ok: true, way: way.name } : { ok: false, code: 'insert-differs' };
  }
  return { ok: false, code: 'input-refused' };
}

/** At most two ways, the likelier first. */
export function waysInto(element: HTMLElement): Way[] {
  if (isField(element)) return [execCommand, setter];
  if (pastesLate(element)) return [paste];
  return wantsPaste(element) ? [paste, execCommand] : [execCommand, paste];
}

/** The text as it is drawn: an editor that keeps a model of its own may owe the page the person's last key. */
async function still(element: HTMLElement): Promise<string> {
  let text = textOf(element);
  for (let frame = 0; frame < PATIENCE / FRAME; frame += 1) {
    await pause(FRAME);
    const now = textOf(element);
    if (now === text) break;
    text = now;
  }
  return text;
}

/** The text once it differs from `before` and has been quiet for two frames, or what stands there when patience ends. */
export async function settled(element: HTMLElement, before: string): Promise<string> {
  const frames = Math.ceil(PATIENCE / FRAME);
  let text = textOf(element);
  for (let frame = 0, quiet = 0; frame < frames && quiet < 2; frame += 1) {
    await pause(FRAME);
    const now = textOf(element);
    quiet = now === text && now !== before ? quiet + 1 : 0;
    text = now;
  }
  return text;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
