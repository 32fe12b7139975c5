/** The agent asks about income or work. */
import { byRules, rule } from './recogniser';

export const asksIncome = byRules('asks_income', [
  rule(
    '(?:收入|工资|月薪|薪资|薪水|人工|进账|薪酬|进项)~10(?:多少|几|怎么样|如何|情况|大概|稳定吗|来源|有吗|吗|呢|范围|区间|水平)|(?:多少|几)~4(?:收入|工资|人工|薪)|(?:赚|挣|搵)~2(?:多少|几)|靠什么(?:生活|收入)',
    '证明|流水|根据您|结合|没有影响|薪资单|明细|还款',
  ),
  rule(
    '(?:有|还有)没?有?(?:稳定|固定)?的?(?:工作|收入|上班|收入来源|工开)(?:吗|么|呢|没有)|在(?:哪里?|哪儿)(?:工作|上班)|(?:做|从事)的?是?(?:什么|边行)~3(?:工作|行业|职业|的)?|(?:还|有|在)~3(?:工作|上班|返工)~3(?:吗|么|呀)|(?:什么|哪)~2(?:工作|单位|行业)|单位是|职业是',
    '证明|流水|工作日|找到|到账|我们|原因',
  ),
  rule(
    '\\b(?:how much|what|which|could you|can you|would you|are you|do you|is your|please|may i|tell me|need to know|is there|any)\\b.{0,50}\\b(?:income|salary|wages?|earn(?:ings?|ing)?|take[- ]home|bring in|coming in|employ(?:ed|ment|er)|working|paid each|job)\\b',
    '\\b(?:proof|evidence|pay ?slips?|documents?|statements?|based on|working (?:on|days|hours|with)|team|upload|employer name|hardship|garnish|contacted)\\b',
  ),
  rule(
    '到手~4(?:多少|几)|(?:月入|年收入|月收|经济来源|收入来源|生活来源)~6(?:多少|呢|吗|是|有|？|\\?|$)|收入是~10还是|(?:单位|公司)(?:全称|名称|叫)|工作单位|(?:有没有|有无|是否有|交)~4(?:公积金|社保|劳保)|做咩|做边行|从事~4行业|什么职业|几多人工|出粮|(?:打工|上班族|自己做|个体).{0,4}(?:还是|吗)',
    '证明|流水|咨询|原因',
  ),
  rule(
    '\\b(?:bring home|do (?:you do )?for (?:a living|work)|employment status|source of income|household income|get paid (?:monthly|weekly|each)|monthly income|on benefits|how often are you paid|hours a week)\\b',
    'proof|evidence|statement|based on|when',
  ),
]);
