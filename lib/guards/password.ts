/** A password or PIN, given with its name, or alone when the other side has just asked for one. */
import type { GuardRule, Span } from './finding';

const NAMED =
  /(?:密码|口令|\bpass ?word|\bpasswd|\bpwd|\bpin(?: number| code)?)(\s*(?:是|为|：|:|=|\bis\b)\s*|\s+|)["'“「]?([!-~]{4,32})/g;

const ASKED = /密码|口令|password|\bpin\b/;
const ALONE = /^\s*([!-~]{6,32})\s*$/;

/** What a sentence goes on with when it speaks of a password without giving it. */
const PROSE = /^(?:is|was|has|reset|link|page|and|for|on|to|the|app|otp|id)\b/;

export const password: GuardRule = {
  id: 'password',
  find({ plain, asked, askedForCode }) {
    const found = [...plain.matchAll(NAMED)].flatMap((match): Span[] => {
      const [whole, link = '', raw = ''] = match;
      const value = raw.replace(/["'.,;!?)]+$/, '');
      const sure = /\d/.test(value) && value.length >= 4;
      const told = /[：:=]/.test(link) || (/是|为/.test(link) && value.length >= 6);
      if (value.length < 4 || PROSE.test(value) || !(sure || told)) return [];
      const start = match.index + whole.lastIndexOf(raw);
      return [{ start, end: start + value.length, certainty: sure && link.trim() !== '' ? 'high' : 'medium' }];
    });
    if (found.length > 0 || !askedForCode || !ASKED.test(asked)) return found;
    const alone = ALONE.exec(plain);
    const value = alone?.[1] ?? '';
    if (!/\d/.test(value) || !/[a-z]/.test(value)) return [];
    const start = plain.indexOf(value);
    return [{ start, end: start + value.length, certainty: 'high' }];
  },
};
