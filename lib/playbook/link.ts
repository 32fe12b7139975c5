/** What is wrong with the links and numbers of a message. Where nothing is known against one, nothing is said. */
import { hasAddressInside, isAddress, registered, shownHost } from './domain';
import { isOfficial, type Lookalike, lookalike } from './lookalike';
import { isConfirmed, OFFICIAL_NUMBERS, type OfficialNumber, type OfficialSite } from './official';
import { isKeptFor, isOpaque, isShort, sentOn } from './redirect';

export type LinkKind =
  | 'link_hidden'
  | 'link_text'
  | 'link_alike'
  | 'link_added'
  | 'link_ending'
  | 'link_address'
  | 'link_letters'
  | 'link_short'
  | 'link_plain';
export type NumberKind = 'number_alike' | 'number_private' | 'number_unlisted';

export interface LinkFault {
  kind: LinkKind;
  certainty: 'high' | 'medium';
  /** What the page shows, as written; at most so long. */
  text: string;
  /** Where it leads: the host as it is read. */
  host: string;
  /** The site that it resembles, with its source. */
  like: OfficialSite | null;
}

/** A link as the page shows it, and where it leads. */
export interface ShownLink {
  text: string;
  href: string;
}

const LONGEST = 200;
/** What reads as a host: an ending that is one, or a beginning that says so. */
const HOST =
  /(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|cn|net|org|gov|edu|top|xyz|cc|vip|io|co|uk|hk|tw|mo|info|site|shop|app|me|link|club|online|live|icu|wang|ltd|fun|store|work|ink|pro|tech|asia|biz|us|eu|mobi|win|bid)(?![\p{L}\p{N}.-])/giu;
const ADDRESS = /https?:\/\/[^\s<>"'，。；、）】」]+/giu;

/** `page` is where the message stands: its own site may send through itself. */
export function faultyLinks(text: string, links: readonly ShownLink[], page: string | null): LinkFault[] {
  const bare = [...text.matchAll(ADDRESS), ...text.matchAll(HOST)].map(([words]) => ({ text: words, href: words }));
  const all = [...links, ...bare.filter(({ text: words }) => !links.some((link) => link.text.includes(words)))];
  const found = all.flatMap((link) => faultOf(link, page) ?? []);
  return found.filter((fault, at) => found.findIndex((one) => one.host === fault.host) === at);
}

function faultOf({ text, href }: ShownLink, page: string | null): LinkFault | null {
  const first = urlOf(href);
  if (first === null) return null;
  const url = sentOn(first) ?? first;
  const host = url.hostname;
  const fault = (kind: LinkKind, certainty: LinkFault['certainty'], like: OfficialSite | null = null): LinkFault => ({
    ...{ kind, certainty, like },
    text: text.slice(0, LONGEST),
    host: shownHost(host).slice(0, LONGEST),
  });
  if (url.username !== '' || url.password !== '') return fault('link_hidden', 'high');
  const named = text === href ? null : namedElsewhere(text, url, page);
  if (named !== null && !isKeptFor(host, named)) {
    if (!isOpaque(host)) return fault('link_text', 'high');
    return isOfficial(named) ? fault('link_text', 'medium') : fault('link_short', 'medium');
  }
  if (isOfficial(host)) return url.protocol === 'http:' ? fault('link_plain', 'medium') : null;
  const twin = lookalike(host);
  if (twin) return fault(KIND[twin.how], twin.certainty, twin.like);
  if (hasAddressInside(host)) return fault('link_added', 'high');
  if (isAddress(host)) return fault('link_address', 'medium');
  if (mixesLetters(host)) return fault('link_letters', 'medium');
  if (isShort(host)) return fault('link_short', 'medium');
  return url.protocol === 'http:' && /^http:/i.test(href) ? fault('link_plain', 'medium') : null;
}

const KIND: Record<Lookalike['how'], LinkKind> = { alike: 'link_alike', added: 'link_added', ending: 'link_ending' };

/** Web addresses only; what stands without a scheme is one of its site, and no other site's. */
function urlOf(href: string): URL | null {
  const bare = href.trim();
  const whole = /^https?:/i.test(bare) ? bare : bare.startsWith('//') ? `https:${bare}` : null;
  const guess = whole ?? (new RegExp(`^${HOST.source}`, 'iu').test(bare) ? `https://${bare}` : null);
  return guess !== null && URL.canParse(guess) ? new URL(guess) : null;
}

/** The site that the text names where the link goes to another; a page that sends on to that very site is let through. */
function namedElsewhere(text: string, url: URL, page: string | null): string | null {
  const [named] = text.match(HOST) ?? [];
  const said = named === undefined ? null : urlOf(named);
  if (said === null || registered(said.hostname) === registered(url.hostname)) return null;
  const own = page !== null && URL.canParse(page) && registered(new URL(page).hostname) === registered(url.hostname);
  return own && decodeURIComponentSafely(url.search).includes(said.hostname) ? null : said.hostname;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Latin letters and those of another script in one label, which no language writes. Chinese stands with Latin everywhere. */
const mixesLetters = (host: string): boolean =>
  shownHost(host)
    .split('.')
    .some((label) => /[a-z]/i.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label));

export interface NumberFault {
  kind: NumberKind;
  certainty: 'high' | 'medium';
  /** The official number that it resembles, with its source. */
  like: OfficialNumber | null;
}

const MOBILE = /^1[3-9]\d{9}$/;

/** So many figures may stand around an official number that is meant to be taken for it. */
const AROUND = 4;
/** Dialled before a short number from elsewhere: the country, then the area. */
const AREA = /^(?:\+?86|0086)?(?:0?10|0?2\d|0?[3-9]\d{2})$/;

/** `value`: the figures of a telephone number, with `+` where it has one. Null for a number that is listed. */
export function faultyNumber(value: string): NumberFault | null {
  const plain = value.replace(/[^\d+]/g, '');
  const digits = plain.replace(/\D/g, '');
  if (
    OFFICIAL_NUMBERS.some(
      ({ number }) => number === plain.replace(/^\+?1(?=\d{10}$)/, '') || isFromElsewhere(plain, number),
    )
  )
    return null;
  const like = OFFICIAL_NUMBERS.find((one) => isConfirmed(one) && isAround(digits, one.number));
  if (like) return { kind: 'number_alike', certainty: 'high', like };
  const private_ = !/^1[ -]/.test(value) && MOBILE.test(digits.replace(/^(?:00)?86(?=1)/, ''));
  return { kind: private_ ? 'number_private' : 'number_unlisted', certainty: 'medium', like: null };
}

const isFromElsewhere = (plain: string, number: string): boolean =>
  /^95\d{3}$/.test(number) && plain.endsWith(number) && AREA.test(plain.slice(0, -number.length));

const isAround = (digits: string, number: string): boolean =>
  number.length >= 5 &&
  digits.length <= number.length + AROUND &&
  (digits.startsWith(number) || digits.endsWith(number)) &&
  !/^0(?!0)/.test(digits);

/** Called an order, a ticket or the like. */
const NO_PHONE =
  /(?:单号|單號|订单|訂單|编号|編號|工号|工號|运单|尾号|尾號|合同|流水|账号|帳號|order|ref(?:erence)?|ticket|account|no\.?)[^，。,.!?！？\d]{0,4}$/i;

/** Numbers in the words that a private line has, or that stand around an official one, whatever they are called. */
export function strikingNumbers(text: string): { words: string; start: number }[] {
  return [...text.matchAll(/(?<![\w.,/=?&#-])(?:\+ ?)?\d(?:[ -]?\d){4,13}(?![\d.,%元年月日天期])/g)]
    .map((match) => ({ words: match[0], start: match.index }))
    .filter(({ words, start }) => {
      const kind = faultyNumber(words)?.kind;
      return (kind === 'number_alike' || kind === 'number_private') && !NO_PHONE.test(text.slice(0, start));
    });
}
