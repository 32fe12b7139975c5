/** Anything else: `Name: words`, with or without a time before it; without names, a message is what stands between empty lines. */
import { MOMENT } from './moment';
import { HEAD_ROOM, type Mark, type Parser } from './pasted';

const HEAD = new RegExp(
  `^\\s*(?:[\\[(（]?(${MOMENT})[\\])）]?\\s{0,3})?([^\\s:：][^:：\\n]{0,29}?)\\s?[:：](?!//)\\s?`,
);
/** Who these are needs no second time to be believed. */
const ROLES =
  /^(?:我|你|您|客服.{0,10}|商家|卖家|賣家|机器人|機器人|人工.{0,8}|专员.{0,8}|專員.{0,8}|me|you|i|customer|agent|bot|support|advisor|representative)$/i;
/** Before a colon these are no names. */
const NO_NAME =
  /^(?:[\d\s./-]+|https?|注|注意|提示|备注|備註|单号|單號|编号|編號|订单号|訂單號|金额|金額|时间|時間|note|ps)$/i;

function named(line: string): { sender: string; time: string | null; rest: string } | null {
  const [all, time = null, sender] = HEAD.exec(line.slice(0, HEAD_ROOM)) ?? [];
  if (all === undefined || sender === undefined || NO_NAME.test(sender)) return null;
  return { sender, time, rest: line.slice(all.length) };
}

/** Names that are roles, or speak twice. */
function speakersIn(lines: readonly string[]): Set<string> {
  const times = new Map<string, number>();
  for (const line of lines) {
    const sender = named(line)?.sender;
    if (sender !== undefined) times.set(sender, (times.get(sender) ?? 0) + 1);
  }
  return new Set([...times].flatMap(([name, count]) => (count > 1 || ROLES.test(name) ? [name] : [])));
}

export const plain: Parser = {
  id: 'plain',
  version: 1,
  likeness: () => 0,
  classify(lines) {
    const speakers = speakersIn(lines);
    return (line, loose): Mark => {
      const found = named(line);
      if (found !== null && speakers.has(found.sender)) return { mark: 'head', ...found };
      if (speakers.size === 0 && loose) return { mark: 'head', sender: null, time: null, rest: line };
      return { mark: 'text' };
    };
  },
};
