/** How to find an element again on another visit: by what pages keep (ids, roles, names, words), then by its place beside those. */

import type { ShadowOf } from '../../capture/dom';
import { seen } from '../../capture/dom';
import type { Trails } from './standing';

type Root = Document | ShadowRoot;

const ATTRIBUTES = ['role', 'data-testid', 'data-test', 'data-role', 'data-component', 'name', 'aria-label'];
const MAX_WORDS = 4;
const MAX_VALUE = 60;

/** The ways to `element`, the surest first; each leads to it now. */
export function trailsOf(element: Element, shadowOf: ShadowOf): Trails {
  const levels: string[][] = [];
  for (let at: Element | null = element; at; ) {
    const root: Node = at.getRootNode();
    const inShadow = root instanceof ShadowRoot && shadowOf(root.host) === root;
    levels.unshift(waysTo(at, inShadow ? root : at.ownerDocument));
    at = inShadow ? root.host : null;
  }
  const most = Math.max(...levels.map((ways) => ways.length));
  return Array.from({ length: most }, (_, i) => levels.map((ways) => ways[Math.min(i, ways.length - 1)] ?? ''));
}

function waysTo(element: Element, root: Root): string[] {
  const leads = (selector: string) => [...root.querySelectorAll(selector)].find(seen) === element;
  const own = [...idOf(element), ...marksOf(element)].filter(leads);
  const beside = besideWhatStays(element, root).filter(leads);
  const ways = [...own, ...beside];
  // Places alone are the last thing to go by: a page that was built anew has something else there.
  return ways.length > 0 ? ways : [placeIn(element, null)];
}

const idOf = (element: Element): string[] =>
  element.id !== '' && stays(element.id) ? [`${element.localName}#${element.id}`] : [];

/** Names with signs that a selector would have to escape are left out of it. */
const tagOf = ({ localName }: Element): string => (/^[a-z][\w-]*$/.test(localName) ? localName : '*');

/** Tag, attributes and class words; none for an element that has nothing but its tag. */
function marksOf(element: Element): string[] {
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && value.length <= MAX_VALUE && !/[\d\n\\]/.test(value) ? [`[${name}=${JSON.stringify(value)}]`] : [];
  });
  const words = [...element.classList].filter(stays).slice(0, MAX_WORDS);
  const marks = [...attributes, ...words.map((word) => `.${word}`)];
  const tag = tagOf(element);
  if (marks.length > 0) return [tag + marks.join('')];
  return tag.includes('-') ? [tag] : [];
}

/** The place below the nearest element that can be found by itself, then below farther ones. */
function besideWhatStays(element: Element, root: Root): string[] {
  const ways: string[] = [];
  for (let at = element.parentElement; at && ways.length < 2; at = at.parentElement) {
    const anchor = [...idOf(at), ...marksOf(at)].find((selector) => root.querySelectorAll(selector).length === 1);
    if (anchor) ways.push(`${anchor} > ${placeIn(element, at)}`);
  }
  return ways;
}

/** Steps down from `above`, or from the root, by tag and position. */
function placeIn(element: Element, above: Element | null): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== above; at = at.parentElement) {
    const { localName } = at;
    const same = [...(at.parentElement?.children ?? [])].filter((other) => other.localName === localName);
    const place = same.length > 1 ? `:nth-of-type(${same.indexOf(at) + 1})` : '';
    steps.unshift(tagOf(at) + place);
  }
  return steps.join(' > ');
}

/** Words for what an element is at the moment, not for what it is. */
const FLEETING =
  /^(is|has|js)[-_]|active|open|close|hover|focus|dark|light|load|show|shown|hid|visible|animat|fade|enter|leave/i;

/** A word that a person chose: spelled out, without figures. Names that tools make ("css-1q8x", "bdVaJa") change with each release. */
function stays(word: string): boolean {
  if (FLEETING.test(word) || !/^[a-z]+(?:[-_]{1,2}[a-z]+)*$/i.test(word) || word.length > 40) return false;
  const pieces = word.split(/[-_]+|(?<=[a-z])(?=[A-Z])/);
  return (
    pieces.every((piece) => /^([A-Z]?[a-z]+|[A-Z]+)$/.test(piece) && !/[^aeiouy]{5}/i.test(piece)) &&
    pieces.some((piece) => piece.length > 2)
  );
}
