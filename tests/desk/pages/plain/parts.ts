/** Small bricks for the pages that use no library. */
import { type Cast, nameOf } from '../../driver/cast';
import { pause, pressEnter, typeInto } from '../../driver/keys';
import type { Row } from '../../driver/said';

/** Makes an element with attributes and children. */
export function make(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** `2026-11-23 09:05:12` in local time. */
export function fullTime(at: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = new Date(at);
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  return `${date} ${[day.getHours(), day.getMinutes(), day.getSeconds()].map(two).join(':')}`;
}

/** `09:05`. */
export const shortTime = (at: number): string => fullTime(at).slice(11, 16);

/** The notice for a line that was taken back. */
export const notice = (cast: Cast, row: Row): string => cast.recalled(nameOf(cast, row.sender));

/** The text as typed, for a field or an editable element. */
export function draftOf(input: HTMLElement): string {
  return 'value' in input ? String(input.value) : input.innerText;
}

/** Sends on Enter (not while an input method composes) and on a click of the button; empties the input. */
export function sendsFrom(input: HTMLElement, button: HTMLElement, send: (text: string) => void): void {
  const go = () => {
    const text = draftOf(input).replace(/\n+$/, '');
    if (!text.trim()) return;
    if ('value' in input) input.value = '';
    else input.textContent = '';
    send(text);
  };
  button.addEventListener('click', go);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    go();
  });
}

/** Types and presses Enter, as the driver's `customerSay` does on most pages. */
export async function typeAndEnter(input: HTMLElement, text: string): Promise<void> {
  typeInto(input, text);
  await pause();
  pressEnter(input);
}

/** Keeps the newest line in view. */
export function toEnd(list: HTMLElement): void {
  list.scrollTop = list.scrollHeight;
}

/** Replaces all the words of an element. */
export function write(element: HTMLElement, text: string): void {
  element.textContent = text;
}
