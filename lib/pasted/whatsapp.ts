/** WhatsApp: `_chat.txt` of both phones, and what its web page and phones put on the clipboard when several messages are copied. */
import { DATE, TIME } from './moment';
import { HEAD_ROOM, type Mark, type Parser } from './pasted';

const SHORT_DATE = `(?:${DATE}|\\d{1,2}[/.]\\d{1,2}\\.?)`;
const HEADS = [
  // [01/10/2026, 10:23:45] Name: … and [10:23, 01/10/2026] Name: …
  new RegExp(`^\\[(${SHORT_DATE},?\\s?(?:klo\\s)?${TIME}|${TIME},\\s?${SHORT_DATE})\\]\\s?`),
  // 01/10/2026, 10:23 - Name: …
  new RegExp(`^(${DATE},?\\s${TIME})\\s-\\s`),
];
const SENDER = /^([^:：]{1,80}): ?/;
const TURNED = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/;

function read(line: string): Mark {
  const front = line.slice(0, HEAD_ROOM);
  for (const head of HEADS) {
    const [all, time = null] = head.exec(front) ?? [];
    if (all === undefined) continue;
    const rest = line.slice(all.length).replace(TURNED, '');
    const [name, sender = null] = SENDER.exec(rest.slice(0, HEAD_ROOM)) ?? [];
    if (name === undefined) return { mark: 'notice', time, text: rest };
    return { mark: 'head', sender, time, rest: rest.slice(name.length).replace(TURNED, '') };
  }
  return { mark: 'text' };
}

export const whatsapp: Parser = {
  id: 'whatsapp',
  version: 1,
  likeness: (lines) => lines.filter((line) => read(line).mark === 'head').length,
  classify: () => read,
};
