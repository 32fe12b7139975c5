/** A password, PIN, pattern or memorable word: given with its name, told in words, or alone when the other side has just asked for one. */
import { answerIn, askedFor } from './asked';
import type { GuardRule, Span } from './finding';

const NAME =
  '(?:(?<!动态|一次性)密码|口令(?!码)|\\bpass ?words?|\\b(?:banking|log-?in|account|app|lock|screen) pass ?code|\\bpasscode for|\\bpass(?= ?(?:is|:|=))|\\bpwd?\\b|\\bpass ?phrase|\\blog-?in(?= ?:)|\\bpin\\b(?: number| code)?|\\bmemorable (?:word|answer)|\\bsecurity answer)';
const NAMED = new RegExp(
  `${NAME}(?: (?:for|to|on|i use|of)\\b[^.?!,\\d]{0,24}(?= (?:is|was)\\b|:))?((?:还|都|就|仍|一直|应该|设(?:置|定)?|改|用|写|填|我|给您|发您|告诉您)*(?:\\s*(?:是|为|系|成|的|叫|了|：|:|=|'s\\b|\\bis\\b|\\bwas\\b)){1,3}\\s*(?:still |just )?[^!-~，,。？?\\s]{0,6}\\s?|\\s+|)["'“「（(]?(\\d(?: \\d){3,}|[!-~]{4,32})`,
  'g',
);
/** A secret by its look, somewhere behind the name: letters and digits, or digits alone. */
const BEHIND = new RegExp(
  `${NAME}[^。！？!?\\n]{0,24}?(?<![!-~])((?=[!-~]*[a-z])(?=[!-~]*\\d)[!-~]{6,32}|\\d{4,8})(?![!-~])`,
  'g',
);
/** What a password is spoken of for, other than to tell it. */
const ABOUT =
  /忘|重[置设]|怎么|如何|为什么|吗|[错输]|锁|登不|不(?:给|会|能|方便|告)|次|订单|单号|工单|编号|验证码|客服|热线|元|\b(?:reset|forgot|lock|how|why|won't|can't|order|times)/;

const ALONE = /^\s*(?:it's |it is |ok |sure |是|就是|好的?[，, ]*)*([!-~]{6,32})[\s.。!]*$/;

/** What a sentence goes on with when it speaks of a password without giving it. */
const PROSE =
  /^(?:is|was|has|reset|link|page|and|for|on|to|the|app|otp|id)\b|^(?:wrong|correct|required|private|secret|unknown|different|blocked|\w+(?:ed|ing))(?![\w-])/;

/** Told in words: 六个8, 我的生日, 八八八八八八; a pattern: 从左上往右画个Z字. */
const SPOKEN =
  /密码(?:是|为|系|设(?:的)?是|就|和|跟|同)*\s*((?:[三四六八]个[\da-z零一二三四五六七八九]){1,3}|[零〇一二三四五六七八九幺]{4,8}|.{0,4}(?:生日|后[四六]位|名字拼音)(?!.{0,6}(?:可以|行|吗|不)))|(?:手势|图案)(?:密码)?(?:是|：|:)?((?:从|先|一?个)[^，。！？吗]{0,14}(?:字|形|[左右上下a-z]))/g;

export const password: GuardRule = {
  id: 'password',
  find(draft) {
    const { plain } = draft;
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
    for (const match of plain.matchAll(BEHIND)) {
      if (ABOUT.test(match[0])) continue;
      const value = (match[1] ?? '').replace(/["'.,;!?)]+$/, '');
      const start = match.index + match[0].length - (match[1] ?? '').length;
      if (!found.some((one) => one.start < start + value.length && start < one.end))
        found.push({ start, end: start + value.length, certainty: 'medium' });
    }
    for (const { 0: whole, index, ...values } of plain.matchAll(SPOKEN)) {
      const value = values[1] ?? values[2] ?? '';
      const start = index + whole.length - value.length;
      found.push({ start, end: start + value.length, certainty: 'high' });
    }
    if (found.length > 0 || askedFor(draft) !== 'password') return found;
    const value = ALONE.exec(plain)?.[1] ?? '';
    if (!/\d/.test(value) || !/[a-z]/.test(value)) return answerIn(plain);
    const start = plain.indexOf(value);
    return [{ start, end: start + value.length, certainty: 'high' }];
  },
};
