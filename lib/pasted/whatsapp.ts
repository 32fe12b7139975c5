/** WhatsApp: `_chat.txt` of both phones, and what its web page and phones put on the clipboard when several messages are copied. */
import { DATE, TIME } from './moment';
import { HEAD_ROOM, type Mark, type Parser } from './pasted';

const SHORT_DATE = `(?:${DATE}|\\d{1,2}[/.]\\d{1,2}\\.?)`;
/** What stands between a day and its time in some languages. */
const AT = '(?:klo|kl\\.|um|à|at|alle|om)';
const HEADS = [
  // [01/10/2026, 10:23:45] Name: … and [10:23, 01/10/2026] Name: …
  new RegExp(`^\\[(${SHORT_DATE},?\\s?(?:${AT}\\s)?${TIME}|${TIME},\\s?${SHORT_DATE})\\]\\s?`),
  // 01/10/2026, 10:23 - Name: …
  new RegExp(`^(${DATE},?\\s(?:${AT}\\s)?${TIME})\\s-\\s`),
];
/** Before the colon French sets a space of its own kind. */
const SENDER = /^([^:：]{1,80}?)[\u00a0\u202f]?: ?/;
/** iPhones put the other side's name before what the program itself says of the whole conversation, behind a mark that people cannot type. */
const OF_PROGRAM =
  /^[\u200e\u200f][^\n]*(?:end-to-end encrypted|端到端加密|端對端加密|Ende-zu-Ende-verschlüsselt|de extremo a extremo|de bout en bout|ponta a ponta|end-to-end versleuteld|종단간 암호화|エンドツーエンド)/i;
const TURNED = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/;

function read(line: string): Mark {
  const front = line.slice(0, HEAD_ROOM);
  for (const head of HEADS) {
    const [all, time = null] = head.exec(front) ?? [];
    if (all === undefined) continue;
    const rest = line.slice(all.length).replace(TURNED, '');
    const [name, sender = null] = SENDER.exec(rest.slice(0, HEAD_ROOM)) ?? [];
    if (name === undefined) return { mark: 'notice', time, text: rest };
    const said = rest.slice(name.length);
    const text = said.replace(TURNED, '');
    if (OF_PROGRAM.test(said.slice(0, HEAD_ROOM))) return { mark: 'notice', time, text };
    return { mark: 'head', sender, time, rest: text };
  }
  return { mark: 'text' };
}

export const whatsapp: Parser = {
  id: 'whatsapp',
  version: 2,
  likeness: (lines) => lines.filter((line) => read(line).mark === 'head').length,
  classify: () => read,
};
