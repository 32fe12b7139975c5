/** Whether a host is made to look like an official one: twins of letters, one wrong letter, added words, another ending. */
import { bait, isChinese } from './bait';
import { registered, shownHost, skeleton } from './domain';
import { isConfirmed, OFFICIAL_SITES, type OfficialSite } from './official';

export interface Lookalike {
  /** `alike`: the same to the eye, or one letter away. `added`: the name with words around it. `ending`: the name under another ending. */
  how: 'alike' | 'added' | 'ending';
  like: OfficialSite;
  certainty: 'high' | 'medium';
}

/** Shorter names come up by chance. */
const LONG = 5;
const CHEAP = /\.(?:top|xyz|icu|vip|cc|club|info|online|site|wang|win|bid|fun|store|work|shop|buzz|cyou|sbs|click)$/;
/** Many are called nearly so. */
const GENERIC = /^.{0,2}bank$/;

export const isOfficial = (host: string): boolean =>
  OFFICIAL_SITES.some(({ domain }) => host === domain || host.endsWith(`.${domain}`));

/** Null for an official host, and for one that resembles none. What is not confirmed is compared with nothing. */
export function lookalike(host: string): Lookalike | null {
  if (isOfficial(host)) return null;
  const found = OFFICIAL_SITES.filter(isConfirmed).flatMap((like) =>
    like.names.flatMap((name) => resembles(host, like, name) ?? []),
  );
  return found.find(({ certainty }) => certainty === 'high') ?? found[0] ?? null;
}

function resembles(host: string, like: OfficialSite, marked: string): Lookalike | null {
  const name = marked.replace('~', '');
  const isWord = name !== marked;
  const shown = shownHost(host);
  const added = (certainty: Lookalike['certainty']): Lookalike => ({ how: 'added', like, certainty });
  const own = registered(shown).split('.')[0] ?? '';
  const isCheap = CHEAP.test(shown);
  const isTold = name.length >= LONG && !isWord;
  const isNamed = own === name || new RegExp(`(?:^|\\.)${name}\\.(?:com|net|org|co)\\.[a-z]{2}$`).test(shown);
  if (isInside(shown, like.domain)) return added('high');
  if (isNamed) return isTold || isCheap ? { how: 'ending', like, certainty: 'medium' } : null;
  // Under another's name, and that one speaks as a help desk does, or has an ending that costs nothing.
  if (shown.split('.').slice(0, -1).includes(name)) {
    const speaks = bait(own) !== null;
    if (isTold ? speaks || isCheap : speaks && isCheap) return added('medium');
  }
  for (const label of shown.split('.').slice(0, -1)) {
    const strength = around(label, name);
    if (strength === 'hard' || (strength === 'soft' && !isWord && (isTold || isCheap))) return added('high');
  }
  return (
    twin(own, name, isTold, like, isCheap || endingOf(shown) === endingOf(like.domain)) ??
    (isTold && isCheap && own.includes(name) ? added('medium') : null)
  );
}

/** The whole domain stands before other parts, and not only before a country, where it may be registered by the same hands. */
const isInside = (shown: string, domain: string): boolean =>
  `.${shown.replaceAll('-', '.')}.`.includes(`.${domain}.`) &&
  !new RegExp(`(?:^|\\.)${domain}\\.[a-z]{2}$`).test(shown);

/** What stands around the name in a label, where it is nothing but words that are put there to be believed. */
function around(whole: string, name: string): ReturnType<typeof bait> {
  const isTwin = (part: string): boolean => name.length >= LONG && skeleton(part) === skeleton(name);
  const label = whole
    .split('-')
    .map((part) => (isTwin(part) ? name : part))
    .join('-');
  const at = label.indexOf(name);
  if (at < 0 || label === name) return null;
  const [before, after] = [label.slice(0, at), label.slice(at + name.length)];
  // A short name runs into other words; so does one that is a word.
  const isApart = (before === '' || before.endsWith('-')) && (after === '' || /^-/.test(after));
  const strength = bait(`${before}-${after}`);
  return isApart || name.length >= LONG || isChinese(before + after) ? strength : null;
}

/** What stands behind the name. */
const endingOf = (host: string): string => registered(host).replace(/^[^.]*/, '');

/**
 * The same to the eye, or one letter away. A word has to be written with strange signs; without any, one with another ending is more
 * likely somebody else's.
 */
function twin(own: string, name: string, isTold: boolean, like: OfficialSite, isNear: boolean): Lookalike | null {
  const [seen, wanted] = [skeleton(own), skeleton(name)];
  const isStrange = /[^a-z-]|rn|vv/.test(own);
  const certainty = isStrange || /cl/.test(own) ? 'high' : 'medium';
  if (seen === wanted)
    return (isTold && (isStrange || isNear)) || (isStrange && (name.length >= 4 || /[^\w-]/.test(own)))
      ? { how: 'alike', like, certainty }
      : null;
  if (!isTold || seen.length < LONG) return null;
  if (isNear && !/\d/.test(name) && !GENERIC.test(name) && isOneAway(seen, wanted))
    return { how: 'alike', like, certainty };
  if (!isStrange || own.includes(name) || !seen.includes(wanted)) return null;
  return { how: 'alike', like, certainty: 'high' };
}

/** One letter more, less, other, or two that changed places. */
export function isOneAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2);
  return rest(short, at + 1) === rest(long, at + 1) || swapped;
}
