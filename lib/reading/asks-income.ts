/** The agent asks what comes in and from where. */
import type { Recogniser } from './recogniser';

export const asksIncome: Recogniser = {
  code: 'asks_income',
  rules: [
    {
      yes: /(?:收入|工资|月薪|薪资|薪水|进账|薪酬).{0,8}(?:多少|几|怎么样|如何|情况|大概|稳定吗|来源|有吗|吗|呢)|(?:多少|几).{0,4}(?:收入|工资)|(?:赚|挣)(?:多少|几)/,
      unless: /证明|流水|根据您|结合|没有影响/,
    },
    {
      yes: /(?:有|还有)(?:没有)?(?:稳定)?(?:的)?(?:工作|收入|上班|收入来源)(?:吗|么|呢|没有)|在(?:哪里?|哪儿)(?:工作|上班)|(?:做|从事)(?:的?是?)什么(?:工作|行业|职业)|目前(?:还)?(?:有|在)(?:工作|上班)吗/,
    },
    {
      yes: /\b(?:how much|what|which|could you|can you|would you|are you|do you|is your|please|may i|tell me|need to know|is there|any)\b.{0,50}\b(?:income|salary|wages?|earn(?:ings?|ing)?|take[- ]home|bring in|coming in|employ(?:ed|ment|er)|working|paid each)\b/,
      unless:
        /\b(?:proof|evidence|payslips?|documents?|statements?|based on|working (?:on|days|hours|with)|team|upload|employer name)\b/,
    },
    {
      yes: /(?:月|年|家庭|每月|平均|固定|主要)[^，]{0,4}收入[^，]{0,10}(?:范围|区间|水平|左右|多少|呢|吗)|靠什么(?:生活|收入)|(?:什么|哪)(?:工作|单位|行业)(?:上班|呢|吗|$|？|\?)/,
      unless: /证明|流水/,
    },
  ],
};
