/** What a piece of a row is when it is not the message: a time, a name, a status, a button, a portrait. */
import { wordsIn } from '../../capture/dom';
import { isShownTime } from './time';
import { AVATAR, FILE, NAME, STATUS, says, TIME, TYPING, tokensOf } from './words';

export type Part = 'time' | 'name' | 'status' | 'control' | 'avatar' | 'typing';

/** The part that an element's markup says it is, or null. Only short pieces are parts: a whole message is never one. */
export function partOf(element: Element): Part | null {
  const name = element.localName;
  if (name === 'time') return 'time';
  // A file may be a button too.
  if (/^(button|nav|input|label)$/.test(name) || element.getAttribute('role') === 'button')
    return FILE.test(wordsIn(element)) ? null : 'control';
  const tokens = tokensOf(element);
  if (tokens.length === 0 && element.firstElementChild) return null;
  const text = wordsIn(element);
  if (text.length > 60) return null;
  if (says(tokens, TYPING) && text.length <= 30) return 'typing';
  if (says(tokens, AVATAR) && !tokens.includes('with') && text.length <= 12 && element.clientWidth <= 80)
    return 'avatar';
  if (says(tokens, TIME) && text.length <= 40 && (isShownTime(text) || !/\p{L}{6,}/u.test(text))) return 'time';
  if (says(tokens, NAME) && !tokens.includes('file') && !tokens.includes('filename')) return 'name';
  return says(tokens, STATUS) && text.length <= 24 ? 'status' : null;
}

/** No words of the message. */
export const isPart = (element: Element): boolean => partOf(element) !== null;

/** An unmarked piece whose only words are a time. It may be a label, or what was said: the row around it decides. */
export function isTimeLeaf(element: Element): boolean {
  if (element.firstElementChild) return false;
  const text = wordsIn(element);
  if (text.length > 60) return false;
  // "Maya · Just now", "Just now. Not seen yet"
  return text.split(/\s[·•|]\s|\.\s/).some(isShownTime);
}
