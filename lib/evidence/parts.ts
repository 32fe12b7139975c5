/**
 * Cuts a text where a holder may later want to withhold something: each part is committed alone, so a card number can stay out
 * of an export while the sentence around it still proves. The parts joined are the text, always.
 */

/** Beyond this many cuts the rest of a text is one part: a page cannot make an entry grow without bound. */
export const MAX_PARTS = 128;

// Every repetition is bounded, so that no text makes the search slow.
const digit = '[0-9０-９]';
const sensitive = new RegExp(
  [
    // Links: they often carry a token.
    'https?://[^\\s<>"\'，。；）]{1,2048}',
    // E-mail addresses.
    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}",
    // Cards, phones, ID numbers, order numbers: six digits and more, grouped or not.
    `\\+?${digit}(?:[ \\-\\u00a0\\u2011]?${digit}){5,63}[Xx]?`,
    // Street addresses: 中山路 12 号 3 栋 401, 12 Harbour Street.
    `[\\u3400-\\u9fff]{1,16}(?:路|街|道|巷|弄|胡同|村) ?(?:${digit}|[一二三四五六七八九十百]){1,6} ?[号號弄](?:[\\u3400-\\u9fff0-9０-９A-Za-z#\\- ]{0,24}[室号號楼樓])?`,
    `\\b[0-9]{1,6} (?:[A-Z][a-z]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd)\\b`,
  ].join('|'),
  'g',
);

/** What of a text a holder may want to withhold, in order; each once. */
export function suggestSpans(text: string): string[] {
  return [...new Set(spans(text, []).map(([start, end]) => text.slice(start, end)))];
}

/** Start and end of each sensitive span; they may overlap. */
function spans(text: string, names: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(sensitive)) {
    found.push([match.index, match.index + match[0].length]);
    if (found.length >= MAX_PARTS) break;
  }
  for (const name of names) {
    if (name === '') continue;
    let at = text.indexOf(name);
    for (let n = 0; at >= 0 && n < MAX_PARTS; n++) {
      found.push([at, at + name.length]);
      at = text.indexOf(name, at + name.length);
    }
  }
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/**
 * At least one part, at most 128. `names` are words the user wants apart: their own name, a relative's. A name that lies inside
 * another span is withheld with it.
 */
export function cutParts(text: string, names: readonly string[] = []): string[] {
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of spans(text, names)) {
    if (parts.length >= MAX_PARTS - 2) break;
    if (start < done) continue;
    if (start > done) parts.push(text.slice(done, start));
    parts.push(text.slice(start, end));
    done = end;
  }
  if (done < text.length || parts.length === 0) parts.push(text.slice(done));
  return parts;
}
