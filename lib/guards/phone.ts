/** A personal phone number of the mainland, Hong Kong, Taiwan, the UK or the US. Service hotlines are none. */
import type { GuardRule, Span } from './finding';
import { isHarmless, isNamed } from './number';

const NAMES =
  /手[机提]|电话|座机|号码(?!牌)|联[系络]方式|微信|打给我|联[系络]我|phone|mobile|cell|number|call|text me|reach me|whatsapp/;

/** Mobile numbers that are unmistakable by their form. */
const MOBILE = /(?<![a-z0-9_.-])(?:(?:\+|00)?86[ -]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?![a-z0-9_]|[.-]\d)/g;

/** Numbers that need their country's code, or a word that says so. */
const ABROAD =
  /(?<![a-z0-9_.-])(?:\+(?:852|853)[ -]?\d{4}[ -]?\d{4}|(?:\+886[ -]?|0)9\d{2}[ -]?\d{3}[ -]?\d{3}|(?:\+44[ -]?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}|(?:\+?1[ -]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ -])\d{3}[ -]\d{4})(?![a-z0-9_]|[.-]\d)/g;

/** Fixed lines and Hong Kong's eight digits: numbers of many kinds look so, so a word must say what it is. */
const FIXED =
  /(?<![a-z0-9_.-])(?:\(?0\d{1,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}|[2-9]\d{3}[ -]?\d{4}|[2-9]\d{2}[ -]\d{4}|\d{3}\.\d{3}\.\d{4}|\+\d{1,3}(?:[ -]?\d{2,4}){3,4})(?![a-z0-9_]|[.-]\d)/g;
const OWN =
  /手[机提]|best number|contact (?:no|number)|座机|家里|我的?(?:电话|号码|手机)|联[系络](?:我|电话|方式)|打(?:[去到给畀]*我)|可以打|打(?=$)|找我|whatsapp|my (?:\w+ )?(?:phone|mobile|cell|number|landline)|(?:call|text|reach|ring|phone) me|landline/;
const THEIRS =
  /客服|热线|您们?的?(?:电话|号码|热线)|官方|投诉|银行|hotline|your (?:\w+ )?(?:number|line|phone)|helpline|support/;

const TOLL_FREE = /^(?:\+?1[ -]?)?\(?(?:400|0?800|8(?:00|33|44|55|66|77|88))\b/;

export const phone: GuardRule = {
  id: 'phone',
  find(draft) {
    const fixed = [...draft.plain.matchAll(FIXED)].filter(({ index }) => {
      const before = draft.plain.slice(Math.max(0, index - 16), index);
      const after = draft.plain.slice(index, index + 36);
      return (OWN.test(before) || OWN.test(after)) && !THEIRS.test(before);
    });
    return [...draft.plain.matchAll(MOBILE), ...draft.plain.matchAll(ABROAD), ...fixed].flatMap((match): Span[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (TOLL_FREE.test(match[0])) return [];
      if (isNamed(draft, span, NAMES)) return [{ ...span, certainty: 'high' }];
      return isHarmless(draft, span) ? [] : [{ ...span, certainty: 'medium' }];
    });
  },
};
