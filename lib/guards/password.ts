/** A password or PIN, given with its name, or alone when the other side has just asked for one. */
import type { GuardRule, Span } from './finding';

const NAMED =
  /(?:密码|口令|\bpass ?word|\b(?:banking|log-?in|account|app|lock|screen) pass ?code|\bpasswd|\bpass(?= ?(?:is|:|=))|\bpwd?|\bpass ?phrase|\blog-?in(?= ?:)|\bpin(?: number| code)?)(?: (?:for|to|on|i use|of)\b[^.?!,\d]{0,24}(?= (?:is|was)\b|:))?((?:还|都|就|仍|一直|设(?:置|定)?|改|用|写|填|我|给您|发您|告诉您)*(?:\s*(?:是|为|系|成|的|叫|了|：|:|=|->|'s\b|\bis\b|\bwas\b)){1,3}\s*(?:still |just )?[^!-~，,。？?\s]{0,6}\s?|\s+|)["'“「（(]?(\d(?: \d){3,}|[!-~]{4,32})/g;

const ASKED = /密码|口令|password|\bpin\b/;
const ALONE = /^\s*(?:it's |it is |ok |sure |是|就是|好的?[，, ]*)*([!-~]{6,32})[\s.。!]*$/;

/** What a sentence goes on with when it speaks of a password without giving it. */
const PROSE =
  /^(?:is|was|has|reset|link|page|and|for|on|to|the|app|otp|id)\b|^(?:wrong|incorrect|invalid|correct|required|private|secret|unknown|different|blocked|\w+(?:ed|ing))(?![\w-])/;

/** Told in words: 六个8, 生日, 八八八八八八. */
const SPOKEN =
  /密码(?:是|为|系|设(?:的)?是)\s*((?:[三四六八]个[\da-z零一二三四五六七八九]){1,3}|[零〇一二三四五六七八九幺]{4,8})/g;

export const password: GuardRule = {
  id: 'password',
  find({ plain, asked, askedForCode }) {
    const found = [...plain.matchAll(NAMED)].flatMap((match): Span[] => {
      const [whole, link = '', raw = ''] = match;
      const value = raw.replace(/["'.,;!?)]+$/, '');
      const sure = /\d/.test(value) && value.length >= 4;
      const ends = raw !== value || /^(?:$|[\s，,。]*$|[，,。\n])/.test(plain.slice(match.index + whole.length));
      const told = /[：:=]/.test(link) || (/[是为系成]|\bis\b|'s/.test(link) && ends && value.length >= 6);
      if (value.length < 4 || PROSE.test(value) || !(sure || told)) return [];
      const start = match.index + whole.lastIndexOf(raw);
      return [{ start, end: start + value.length, certainty: sure && link.trim() !== '' ? 'high' : 'medium' }];
    });
    for (const { 0: whole, 1: value = '', index } of plain.matchAll(SPOKEN)) {
      const start = index + whole.length - value.length;
      found.push({ start, end: start + value.length, certainty: 'high' });
    }
    if (found.length > 0 || !askedForCode || !ASKED.test(asked)) return found;
    const alone = ALONE.exec(plain);
    const value = alone?.[1] ?? '';
    if (!/\d/.test(value) || !/[a-z]/.test(value)) return [];
    const start = plain.indexOf(value);
    return [{ start, end: start + value.length, certainty: 'high' }];
  },
};
