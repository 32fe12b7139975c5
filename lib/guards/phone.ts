/** A personal phone number of the mainland, Hong Kong, Taiwan, the UK or the US. Service hotlines are none. */
import type { GuardRule, Span } from './finding';
import { isHarmless, isNamed } from './number';

const NAMES =
  /手机|电话|号码|联[系络]方式|微信|致电|打给我|联[系络]我|phone|mobile|cell|number|call|text me|reach me|whatsapp/;

/** Mobile numbers that are unmistakable by their form. */
const MOBILE = /(?<![a-z0-9_.-])(?:(?:\+|00)?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![a-z0-9_]|[.-]\d)/g;

/** Numbers that need their country's code, or a word that says so. */
const ABROAD =
  /(?<![a-z0-9_.-])(?:\+(?:852|853)[ -]?\d{4}[ -]?\d{4}|(?:\+886[ -]?|0)9\d{2}[ -]?\d{3}[ -]?\d{3}|(?:\+44[ -]?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}|(?:\+?1[ -]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ -])\d{3}[ -]\d{4})(?![a-z0-9_]|[.-]\d)/g;

const TOLL_FREE = /^(?:\+?1[ -]?)?\(?(?:400|8(?:00|33|44|55|66|77|88))\b/;

export const phone: GuardRule = {
  id: 'phone',
  find(draft) {
    return [...draft.plain.matchAll(MOBILE), ...draft.plain.matchAll(ABROAD)].flatMap((match): Span[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (TOLL_FREE.test(match[0])) return [];
      if (isNamed(draft, span, NAMES)) return [{ ...span, certainty: 'high' }];
      return isHarmless(draft, span) ? [] : [{ ...span, certainty: 'medium' }];
    });
  },
};
