/** What does not hold what is in it: every box of a page is asked, also those that scroll by themselves, and not the page alone. */
import type { Page } from 'playwright-core';

/**
 * `scrolls`: wider than its room. `hidden`: lower than what is in it, which nobody can reach. `over`: words stand out of their box.
 * `jumps`: the page itself scrolls, and the panel's head goes away with it.
 * `broken`: a sum or a day goes on in the next line. `hint`: the example in an empty field is cut.
 * `cut`: so is what was typed in it, or a choice in our own words; words of others stand in full elsewhere (`dir` marks them).
 */
export interface Spill {
  what: 'scrolls' | 'jumps' | 'hidden' | 'over' | 'broken' | 'hint' | 'cut';
  px: number;
  /** The element and its first words; of what scrolls, what reaches farthest in it. */
  where: string;
}

/** Runs in the page. */
function spillsOf(): Spill[] {
  /** What is less is rounding. */
  const LEAST = 1;
  /** What the sign of a list takes of its room. */
  const ARROW = 18;
  /** By itself: the digits in the name of a file are neither. */
  const SUM_OR_DAY = /(?<![a-z\d-])\d[\d,.:-]*\d(?![a-z\d-])/gi;
  const canvas = document.createElement('canvas').getContext('2d');
  const range = document.createRange();

  const named = (element: Element) => {
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words}”`;
  };
  /** The innermost of what reaches farthest. */
  const farthest = (element: Element) => {
    const right = (one: Element) => one.getBoundingClientRect().right;
    const inside = [...element.querySelectorAll('*')].filter((one) => !one.closest('.sr-only'));
    return inside.reduce((most, one) => (right(one) >= right(most) ? one : most), inside[0] ?? element);
  };
  const textsOf = (element: Element) =>
    [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
  /** A field scrolls what is typed in it; dots say that there is more. */
  const mayCut = (element: Element, style: CSSStyleDeclaration) =>
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement || style.textOverflow === 'ellipsis';

  const scrolls = (element: Element, style: CSSStyleDeclaration) =>
    style.overflowX === 'visible' || mayCut(element, style) ? 0 : element.scrollWidth - element.clientWidth;

  const hidden = (element: Element, style: CSSStyleDeclaration) =>
    ['hidden', 'clip'].includes(style.overflowY) && !mayCut(element, style)
      ? element.scrollHeight - element.clientHeight
      : 0;

  const over = (element: Element, style: CSSStyleDeclaration) => {
    if (style.display === 'inline' || style.overflowX !== 'visible') return 0;
    const box = element.getBoundingClientRect();
    const out = textsOf(element).map((node) => {
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      return Math.max(right - box.right, box.left - left);
    });
    return Math.max(0, ...out);
  };

  const broken = (element: Element) => {
    if (element.closest('code, a')) return 0;
    const lines = textsOf(element).flatMap((node) =>
      [...node.data.matchAll(SUM_OR_DAY)].map((found) => {
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        const tops = [...range.getClientRects()].map(({ top }) => top);
        return Math.max(...tops) - Math.min(...tops);
      }),
    );
    return Math.max(0, ...lines);
  };

  /** How much wider than the room of their field the words are. */
  const beyond = (words: string, element: Element, style: CSSStyleDeclaration, taken = 0) => {
    if (!canvas) return 0;
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    return canvas.measureText(words).width - room + taken;
  };
  const hint = (element: Element, style: CSSStyleDeclaration) =>
    element instanceof HTMLInputElement ? beyond(element.placeholder, element, style) : 0;

  const cut = (element: Element, style: CSSStyleDeclaration) => {
    if (element instanceof HTMLInputElement)
      return ['text', 'search'].includes(element.type) ? beyond(element.value, element, style) : 0;
    if (!(element instanceof HTMLSelectElement)) return 0;
    const ours = [...element.options].filter((option) => option.dir === '');
    return Math.max(0, ...ours.map(({ label }) => beyond(label, element, style, ARROW)));
  };

  return [...document.querySelectorAll('*')]
    .filter((element) => element.clientWidth > 0 && !element.closest('.sr-only, svg'))
    .flatMap((element) => {
      const style = getComputedStyle(element);
      return Object.entries({ scrolls, hidden, over, broken, hint, cut }).map(([what, measure]) => ({
        what: what as Spill['what'],
        px: Math.round(measure(element, style)),
        where: what === 'scrolls' && element.childElementCount > 0 ? farthest(element) : element,
      }));
    })
    .filter(({ px }) => px > LEAST)
    .map((spill) => ({ ...spill, where: named(spill.where) }));
}

/** Each box that does not hold what is in it; none when all of it is seen whole, without scrolling sideways. */
export async function spills(page: Page): Promise<Spill[]> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  // The head of the panel stays where it is: what is in its middle scrolls there, and never the page beneath.
  const below = await page.evaluate(() =>
    document.querySelector('.app-root > .top') ? document.documentElement.scrollHeight - innerHeight : 0,
  );
  const outside = [
    { what: 'scrolls' as const, px: beyond, where: 'the page, sideways' },
    { what: 'jumps' as const, px: below, where: 'the page, under the panel' },
  ];
  return [...outside.filter(({ px }) => px > 0), ...(await page.evaluate(spillsOf))];
}
