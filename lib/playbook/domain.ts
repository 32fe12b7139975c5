/** What a host is made of: the part that is registered, and its letters as people see them. */

/** Endings of two parts, under which names are registered; not all there are, but those of these places. */
const TWO_PARTS = new Set([
  ...['com', 'net', 'org', 'gov', 'edu', 'ac'].map((part) => `${part}.cn`),
  ...['com', 'org', 'gov', 'edu', 'net', 'idv'].flatMap((part) => [`${part}.hk`, `${part}.tw`, `${part}.mo`]),
  ...['co', 'org', 'gov', 'ac', 'me', 'ltd', 'plc'].map((part) => `${part}.uk`),
  ...['com', 'net', 'org', 'gov', 'edu'].flatMap((part) => [`${part}.au`, `${part}.sg`, `${part}.my`]),
  ...['co', 'ne', 'or', 'go', 'ac'].flatMap((part) => [`${part}.jp`, `${part}.kr`]),
  ...under(
    'com net org gov edu',
    'ar bd bo br by co cy do ec eg es fj ge gh gr gt hn jo kh kw kz lb lk mm mt mx ng ni np om pa pe pg ph pk pl pt py qa ro ru sa sv tr ua uy ve vn',
  ),
  ...under('co org net ac go or gov', 'cr id il in ke nz th tz ug za zm zw'),
]);

function under(parts: string, places: string): string[] {
  return places.split(' ').flatMap((place) => parts.split(' ').map((part) => `${part}.${place}`));
}

/** `cs.alipay.com` → `alipay.com`: what somebody has registered. An address of numbers is its own. */
export function registered(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (isAddress(host)) return host;
  return labels.slice(TWO_PARTS.has(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}

/** `chase.com.login.example`: a whole address stands before what the name really is. */
export function hasAddressInside(host: string): boolean {
  const labels = host.split('.');
  const before = labels.slice(0, TWO_PARTS.has(labels.slice(-2).join('.')) ? -2 : -1);
  return before.some(
    (label, at) => at > 0 && before[at - 1] !== 'www' && /^(?:com|net|org|gov|edu)(?:-|$)/.test(label),
  );
}

export const isAddress = (host: string): boolean => /^\d+(?:\.\d+){3}$/.test(host) || host.startsWith('[');

/** The host with its `xn--` labels as they are shown; a label that cannot be read stays as it is. */
export const shownHost = (host: string): string =>
  host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label))
    .join('.');

const [BASE, T_MIN, T_MAX, SKEW, DAMP] = [36, 1, 26, 38, 700];

/** RFC 3492. */
function decoded(text: string): string | null {
  const cut = text.lastIndexOf('-');
  const out = cut > 0 ? [...text.slice(0, cut)].map((char) => char.charCodeAt(0)) : [];
  let [code, bias, index] = [128, 72, 0];
  for (let at = cut > 0 ? cut + 1 : 0; at < text.length; ) {
    const before = index;
    for (let [weight, step] = [1, BASE]; ; step += BASE) {
      const digit = digitOf(text.charCodeAt(at));
      at += 1;
      if (digit === null) return null;
      index += digit * weight;
      const limit = step <= bias ? T_MIN : step >= bias + T_MAX ? T_MAX : step - bias;
      if (digit < limit) break;
      weight *= BASE - limit;
    }
    bias = adapted(index - before, out.length + 1, before === 0);
    code += Math.floor(index / (out.length + 1));
    index %= out.length + 1;
    if (code > 0x10ffff) return null;
    out.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...out);
}

function digitOf(code: number): number | null {
  if (code >= 48 && code <= 57) return code - 22;
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26 ? letter : null;
}

function adapted(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; steps += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return steps + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** Letters of other scripts that look like Latin ones, each before the one it is taken for. */
const TWINS = new Map(
  [
    ['а', 'a'],
    ['ɑ', 'a'],
    ['α', 'a'],
    ['в', 'b'],
    ['с', 'c'],
    ['ϲ', 'c'],
    ['ԁ', 'd'],
    ['е', 'e'],
    ['ё', 'e'],
    ['ε', 'e'],
    ['ɡ', 'g'],
    ['һ', 'h'],
    ['і', 'i'],
    ['ı', 'i'],
    ['ι', 'i'],
    ['ї', 'i'],
    ['ј', 'j'],
    ['к', 'k'],
    ['κ', 'k'],
    ['ӏ', 'l'],
    ['ⅼ', 'l'],
    ['м', 'm'],
    ['п', 'n'],
    ['ո', 'n'],
    ['о', 'o'],
    ['ο', 'o'],
    ['σ', 'o'],
    ['օ', 'o'],
    ['р', 'p'],
    ['ρ', 'p'],
    ['ԛ', 'q'],
    ['г', 'r'],
    ['ѕ', 's'],
    ['т', 't'],
    ['τ', 't'],
    ['υ', 'u'],
    ['ս', 'u'],
    ['ν', 'v'],
    ['ѵ', 'v'],
    ['ԝ', 'w'],
    ['ω', 'w'],
    ['х', 'x'],
    ['χ', 'x'],
    ['у', 'y'],
    ['γ', 'y'],
    ['ү', 'y'],
  ].map(([from = '', to = '']) => [from, to] as const),
);
const FIGURES: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 5: 's', i: 'l' };

/** What the eye keeps of a label: twins, figures for letters and marks above them fall together. */
export function skeleton(label: string): string {
  const plain = [...label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()];
  return plain
    .map((char) => TWINS.get(char) ?? char)
    .map((char) => FIGURES[char] ?? char)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd');
}
