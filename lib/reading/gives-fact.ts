/** The agent states a balance, a rate, a date, a status or a general rule. */
import { byRules, rule } from './recogniser';

export const givesFact = byRules('gives_fact', [
  rule(
    '(?:您|本期|目前|当前|一共|总|剩余|截至|截止|合计|账单|系统显示|查询?到|其中)~18(?:欠款|应还|账单|余额|本金|利息|费用|额度|利率|逾期|待还|罚息|金额|还款日|分数)~10[0-9]|(?:还款日|账单日|到期日|出账日|缴款日|结帐日)~4(?:是|为|在|每|[0-9])|(?:利率|年化|日利率|费率|手续费率?)~6(?:是|为|[0-9])|(?:一般|通常|正常来说|正常情况|常规|原则上|往往)~18(?:{n}|左右|可以|会)|(?:查询?到|系统显示|显示|看到)~8(?:您|包裹|订单|账|申请|已|上)|(?:按|每天|每日)~10(?:万分之|千分之|[0-9.]+%|计息|收取)|(?:已|被)(?:经)?(?:签收|激活|限制|冻结|逾期|出账|生成|发货|送达|扣款|入账)|(?:订单|包裹|快递|申请|账单|账户)~10(?:审核中|处理中|运输|在途|派送|签收|发出|出账)|年费|套餐|合约期',
    '吗$|多少|为您|帮您|给您|如果|请提供',
  ),
  rule(
    '\\b(?:balance|amount due|due date|interest rate|apr|principal|fees?|arrears|minimum payment|total|status|limit|contract)\\b[^,]{0,20}\\b(?:is|are|of|was|shows?|ends)\\b[^,]{0,20}[$£€0-9]|\\b(?:usually|typically|generally|normally|in general|as a rule)\\b|\\b(?:my|the|our) (?:system|records?|screen|tracking) (?:shows?|says?|indicates?)\\b|\\bi can see\\b|\\b(?:is|was|were) (?:due|delivered|charged|paid|dispatched|debited) on\\b|\\b(?:interest|fees?|rate|charge[ds]?)\\b[^,]{0,24}[0-9.]+ ?%|\\byou (?:currently )?owe\\b[^,]{0,10}[$£€0-9]|\\b(?:is|are) (?:due|payable) (?:on|by)\\b|\\btakes? (?:about|around|up to )?[^,]{0,12}(?:days|weeks|hours)',
    "\\?|we'll|i'll",
  ),
  rule(
    '(?:要|需|须)?(?:付|罚|收取?|补|交)~8(?:违约金|手续费|差价|罚款|费用|解约金)?~3{n}(?:元|块|蚊|%)|(?:截止|到期|生效|缴款)(?:日|时间)~3(?:为|是)?[0-9]|(?:物流|系统|后台|记录|账单)~2显示|次月生效|(?:预计|预期)~10(?:送达|到货|到达|派送)|合约~6(?:剩|未完|到期)|票面|套餐~6(?:包含|是)',
    '吗|为您|帮您|给您|您看|先(?:交|付)|如果',
  ),
  rule(
    '\\b(?:contract|plan|policy|subscription|offer) (?:ends|runs|expires|renews|started)\\b|\\b(?:costs?|comes to|is priced)\\b.{0,12}[£$€]\\d|\\bearly (?:exit|termination) fee\\b',
    '\\?|today|hurry',
  ),
  rule('(?:金额|总额|余额|本金|利息|账单)~4(?:为|是|:)?{n}[0-9,.]*(?:元|块)|账单~4已出', '吗|多少|退|免|减|为您|给您'),
  rule('(?:派送|运输|配送|处理|审核|退款|转运)(?:途中|中(?!心))|在途|已揽收|待(?:发货|审核|处理|付款)', '吗|为您|帮您'),
]);
