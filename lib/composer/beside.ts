/** A place beside the chat's input that covers neither the words in it nor the buttons around it. */

const EDGE = 6;
const LEAST_WIDTH = 240;
const WIDEST = 420;
/** What is higher is no button. */
const BUTTON = 80;
/** Buttons so far above or below the input belong to it. */
const NEAR = 48;
/** They stand so many levels around it, at most. */
const LEVELS = 4;
const BUTTONS = 'button,[role=button],input,select,summary,a,label,[class*=send i]';

/** Puts `box`, which stands in the window, under the input with its buttons, where it fits, else above; cut to the larger room. */
export function placeBeside(box: HTMLElement, input: HTMLElement): void {
  const { style } = box;
  // A page that is drawn larger by its own style draws everything in it so.
  const zoom = input.ownerDocument.documentElement.currentCSSZoom ?? 1;
  if (zoom !== 1) style.setProperty('zoom', String(1 / zoom));
  const { left, width } = input.getBoundingClientRect();
  const wide = Math.min(Math.max(width, LEAST_WIDTH), WIDEST, innerWidth - 2 * EDGE);
  style.width = `${wide}px`;
  style.left = `${Math.max(EDGE, Math.min(left, innerWidth - wide - EDGE))}px`;
  style.maxHeight = '';
  const { height } = box.getBoundingClientRect();
  const { top, bottom } = taken(input);
  const above = top - 2 * EDGE;
  const under = innerHeight - bottom - 2 * EDGE;
  const goesUnder = height <= under || (height > above && under > above);
  const room = goesUnder ? under : above;
  if (height > room) style.maxHeight = `${Math.max(room, BUTTON)}px`;
  const tall = Math.min(height, Math.max(room, BUTTON));
  style.top = `${goesUnder ? bottom + EDGE : Math.max(EDGE, top - EDGE - tall)}px`;
}

/** From the upper end of the input and its buttons to the lower one. */
function taken(input: HTMLElement): { top: number; bottom: number } {
  const own = input.getBoundingClientRect();
  const boxes = [...buttonsAround(input)]
    .filter((one) => one !== input && one.checkVisibility({ visibilityProperty: true }))
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1 && height < BUTTON)
    .filter(({ top, bottom }) => top < own.bottom + NEAR && bottom > own.top - NEAR);
  return {
    top: Math.min(own.top, ...boxes.map(({ top }) => top)),
    bottom: Math.max(own.bottom, ...boxes.map(({ bottom }) => bottom)),
  };
}

function buttonsAround(input: HTMLElement): NodeListOf<Element> | Element[] {
  let around: ParentNode | null = null;
  let at: Node | null = input;
  for (let level = 0; at && level < LEVELS; level += 1) {
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
    if (at instanceof Element || at instanceof ShadowRoot) around = at;
  }
  return around?.querySelectorAll(BUTTONS) ?? [];
}
