/** The agent proposes to leave out fees, interest or part of the debt in this case. */
import { offersOf } from './offering';
import { byRules, rule } from './recogniser';

export const offersWaiver = byRules('offers_waiver', [
  ...offersOf(
    '减免|免除|减掉|免掉|免息|减[0-9一二三四五六七八九]|(?:打)?[0-9一二三四五六七八九]+折|免收|豁免|免去|减去|减半|少收|不(?:再)?(?:收|计)~4(?:息|费|金)|停息|抵扣|优惠[0-9]|(?:免|减|抹|打)(?:掉|去|了|一半)?~6(?:利息|罚息|费|滞纳金|违约金|零头)|(?:利息|罚息|违约金|滞纳金|费用?)~14(?:给您|帮您|为您|替您)~3(?:全?免|减|抹)|(?:利息|罚息|违约金|滞纳金|费用?)~8(?:全?免|减|打|抹|全免)|畀您减|免一',
    '(?:waiv\\w+|remov\\w+|write off|reduc\\w+|forgiv\\w+|freez\\w+|(?:knock|tak(?:e|ing)|cut).{0,30} off|halve|discount|drop|settle for|accept|lower|tak(?:e|ing)|cancel|clear|deduct).{0,40}\\b(?:fees?|interest|charges?|penalt(?:y|ies)|balance|off|debt|settlement|apr|rate|less|[0-9]+ ?%)',
    '再帮您|减免(?:入口|页面|规则|条件|过)|年费(?!~4(?:给|帮|为|可))|内部|百分百|包您|券|满[0-9]+减|会员',
    'your (?:spending|limit)|subscription|sign off|day off|next (?:three|six|two|\\d+) months|guarantee',
  ),
  rule(
    '(?:利息|罚息|违约金|滞纳金|费用?)~14(?:给您|帮您|为您|替您)~3(?:全?免|减|抹)',
    '{no}|{rule}|已(?:经)?|先(?:交|付)|再帮您',
  ),
  rule(
    '(?:的话|如果|只要|结清|还上|还清|还完)[^。？?！]{0,16}(?:利息|罚息|违约金|滞纳金|费用?)~10不再?(?:收|计|要)',
    '{rule}',
  ),
]);
