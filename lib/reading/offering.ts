/** How something is proposed, whatever it is: what five recognisers of offers share. */
import { type Rule, rule } from './recogniser';

/** A refusal, a general rule, the customer's own wish, a place where it can be done: none of these proposes. */
const NONE =
  '以免|避免|{no}|{rule}|{theirs}|才(?:能|可|会)|先(?:交|付|缴)|具体|可以(?:自|选择|在)|评估|入口|已(?:经)?~4(?:减免|退|延|分)过|多少|几期|失效|如果~6需要';
const NONE_EN =
  "{enNo}|{enRule}|do you want (?!me|us)|you(?:'d| would) like to (?:request|ask|know)|you can (?:request|apply|ask|choose|select|find)|if you'd like to|you may|could you (?:afford|tell)|already|only after|release fee|to pay before";

/** Rules for offers of `zh` and `en`, which are sources of patterns in the short way of writing. */
export function offersOf(zh: string, en: string, unless = '', unlessEn = ''): Rule[] {
  const none = NONE + (unless === '' ? '' : `|${unless}`);
  const noneEn = NONE_EN + (unlessEn === '' ? '' : `|${unlessEn}`);
  return [
    rule(
      `(?:可以?|能够?|愿意|同意|支持|允许|批(?:了|准)|考虑|最[多长]|{you}|送您|让您|要不|不如|那就?|这样吧|先|您看|建议您?|争取|申请到?|商量|改成|方案是)~16(?:${zh})`,
      none,
    ),
    rule(`(?:可以|能够?|愿意)~2(?:给|帮|为|协助)您~16[，,]~6(?:${zh})`, none),
    rule(`(?:${zh})[^。？?！]{0,30}(?:{tag}|能接受|点呀?$)`, none),
    rule(
      `\\b(?:can|could|able to|offer(?:ing|ed)?|happy to|willing to|we'll|we will|i'll|i will|i've|we've|would (?:you like|accept|be)|want me to|shall (?:i|we)|should i|happily|would|we'd|i'd|how about|what about|how does|let's|let me|propos\\w+|suggest\\w*|agree[ds]?(?: to)?|approved?|there's an option|what if|give you|set you up|put you|arrange)\\b.{0,45}\\b(?:${en})`,
      noneEn,
    ),
  ];
}
