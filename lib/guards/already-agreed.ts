/** Asking again for what the other side has granted: it reopens what is settled. Confirming or thanking for it does not. */
import { promisesIn } from '../reading/promise';
import type { GuardRule, Span } from './finding';

/** What can be granted, by the words for it. */
const THINGS: readonly RegExp[] = [
  /减免|免[掉除去收]?|减掉|waiv\w*|remov\w* the|take off/,
  /分期|分(?:成|为)?[\d一二三四五六七八九十]+期|instal?l?ments?|payment plan|plan/,
  /延期|延后|宽限|推迟|展期|extension|extend|defer\w*/,
  /退款|退回|退还|refund\w*/,
  /冻结|挂失|freeze|lock|block/,
  /取消|注销|cancel\w*/,
];
const ASKS =
  /能不能|能否|可不可以|可以.{0,14}吗|可否|请问|申请|希望|要求|想(?!确认)|帮我|给我|麻烦|请(?!确认|核对)|\b(?:could|can|would|please|i'd like|i want|i need)\b/;
const SETTLES =
  /确认|核对|谢谢|感谢|多谢|书面|发我|发给|记下|进度|到账|没(?:有)?(?:收到|看到|到)|什么时候|如期|已经?(?:说|答应|同意|给)|就好|凭证|编号|单号|\b(?:confirm|thank|in writing|when|received|email me|reference|status)\b/;

export const alreadyAgreed: GuardRule = {
  id: 'already_agreed',
  find({ plain, said, facts }) {
    if (!ASKS.test(plain) || SETTLES.test(plain)) return [];
    const granted = said
      .filter(({ side }) => side !== 'customer')
      .flatMap(({ line }) =>
        promisesIn(line).map(({ core }) => ({
          words: lineText(line.sentences, core),
          quote: line.original.slice(core.start, core.end),
        })),
      );
    const agreed = typeof facts.agreed === 'string' ? [{ words: facts.agreed, quote: facts.agreed }] : [];
    return THINGS.flatMap((thing): Span[] => {
      const match = thing.exec(plain);
      const grant = match && [...granted, ...agreed].findLast(({ words }) => thing.test(words));
      if (!match || !grant) return [];
      return [{ start: match.index, end: match.index + match[0].length, certainty: 'medium', against: grant.quote }];
    }).slice(0, 1);
  },
};

function lineText(
  sentences: readonly { text: string; start: number }[],
  { start, end }: { start: number; end: number },
): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.start + one.text.length);
  return sentence?.text.slice(start - sentence.start, end - sentence.start) ?? '';
}
