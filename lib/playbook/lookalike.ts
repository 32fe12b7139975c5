/** Whether a host is made to look like an official one: twins of letters, one wrong letter, added words, another ending. */
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
/** Words that are put around a name to be believed. */
const BAIT =
  /kefu|service|support|help|safe|secure|verif|login|account|refund|tuikuan|tuihuan|pay|vip|official|guanfang|huabei|jiebei|loan|daikuan|cs|app|online|bill|fenqi|yanqi|cn/;

const CHEAP = /\.(?:top|xyz|icu|vip|cc|club|info|online|site|wang|win|bid|fun|store|work)$/;
/** Many are called nearly so. */
const GENERIC = /^.{0,2}bank$/;

export const isOfficial = (host: string): boolean =>
  OFFICIAL_SITES.some(({ domain }) => host === domain || host.endsWith(`.${domain}`));

/** Null for an official host, and for one that resembles none. What is not confirmed is compared with nothing. */
export function lookalike(host: string): Lookalike | null {
  if (isOfficial(host)) return null;
  const found = OFFICIAL_SITES.filter(isConfirmed).flatMap((like) => resembles(host, like) ?? []);
  return found.find(({ certainty }) => certainty === 'high') ?? found[0] ?? null;
}

function resembles(host: string, like: OfficialSite): Lookalike | null {
  const shown = shownHost(host);
  if (`.${shown.replaceAll('-', '.')}.`.includes(`.${like.domain}.`)) return { how: 'added', like, certainty: 'high' };
  const own = registered(shown).split('.')[0] ?? '';
  const name = like.domain.split('.')[0] ?? '';
  if (own === name) return { how: 'ending', like, certainty: 'medium' };
  if (name.length < LONG) return null;
  // Under another's name, and that one speaks as a help desk does, or has an ending that costs nothing.
  if (shown.split('.').slice(0, -1).includes(name) && (BAIT.test(own) || CHEAP.test(shown)))
    return { how: 'added', like, certainty: 'medium' };
  const [seen, wanted] = [skeleton(own), skeleton(name)];
  const isNumber = /^\d+$/.test(name);
  if (seen === wanted || (!isNumber && !GENERIC.test(name) && isOneAway(seen, wanted)))
    return { how: 'alike', like, certainty: /^[a-z-]+$/.test(own) && !/rn|vv|cl/.test(own) ? 'medium' : 'high' };
  if (!seen.includes(wanted)) return null;
  const around = own.replace(name, '-');
  return { how: 'added', like, certainty: BAIT.test(around) || /-/.test(own) ? 'high' : 'medium' };
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
