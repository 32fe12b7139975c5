/** The agent proposes to spread the payment in this case. How many instalments are usual is a fact, not an offer. */
import { offersOf } from './offering';
import { byRules, rule } from './recogniser';

export const offersInstalments = byRules('offers_instalments', [
  ...offersOf(
    '分(?:成|为|做|作|个|开)?~3{n}(?:个)?(?:期|月|次|笔)|分期|(?<!第|上|下|本|这|那|每|一){n}期|每(?:期|个?月)~6(?:[0-9]{2,}|[一二两三四五六七八九千百]{2,})',
    'instal?l?ments?|(?:re)?payment (?:plan|arrangement|schedule)|monthly payments?|(?:over|across|into|for) (?:\\d+|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four) (?:months?|payments?|weeks?|instal)|(?:spread|split) (?:it|this|the|your|that)|[\\w]+[- ](?:month|week|payment|instal?l?ment) (?:plan|arrangement|schedule)|(?:equal|monthly|smaller|\\d+|three|four|six|twelve) (?:payments|parts)|a month(?: for| over)|(?:pounds|dollars|[£$€]\\d+) (?:a|per|each) month',
    '最低还款额|页面|第{n}期|已逾期|(?<!零|免|0|低)利率|额度|减免|延|宽限|会员|缓',
    'off for|at least|stretch|instead\\?|free|discount|extra|defer|how much|take[- ]home|holiday|break|pause|freeze',
  ),
  rule(
    '^~6分(?:成|为)?~2{n}(?:个)?(?:期|月)(?:，|,|~2(?:还|的话))~10(?:每|您|一)',
    '{no}|{rule}|{theirs}|是这样|对吗|确认',
  ),
  rule('(?:做|办|弄|来|走|设|按)~6(?<!第|上|下|本){n}期~6(?:的?分期|可以|行|吧|的)', '{no}|{rule}|{theirs}'),
]);
