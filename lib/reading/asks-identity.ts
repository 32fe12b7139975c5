/** The agent checks who is writing: name, tail of the phone. Legitimate; asking for a code or a whole card number is not. */
import type { Recogniser } from './recogniser';

export const asksIdentity: Recogniser = {
  code: 'asks_identity',
  rules: [
    {
      yes: /是(?:账户|机主|持卡|客户)?(?:您|你)?本人(?:吗|么|在|操作|咨询|联系)|请问(?:您|你)是.{1,6}(?:先生|女士|小姐|吗)|(?:怎么|如何)称呼|(?:您|请问).{0,3}贵姓/,
    },
    {
      yes: /(?:提供|告知|告诉|说|报|核实|核对|核验|确认|验证|请问|留).{0,12}(?:姓名|名字|全名|身份(?!证明|证复印|证正)|生日|预留|(?:手机|电话|证件|身份证|卡)(?:号码?)?(?:的)?(?:后|末|尾)|注册(?:的)?手机|手机号|个人信息|账户信息)/,
      unless: /我的(?:姓名|名字)|投递|快递|修改|更换|不会|请勿|不要|结果|已|短信/,
    },
    {
      yes: /(?:手机|电话|证件|身份证|卡)(?:号码?)?(?:的)?(?:后|末|尾)(?:四|4|六|6|几|三|3)?位(?:数|号码?)?(?:是|多少|数字)/,
    },
    {
      yes: /\b(?:confirm|verify|provide|give me|tell me|what(?:'s| is)|may i have|can i (?:have|take|get)|could i (?:have|take|get)|need|let me have)\b.{0,40}\b(?:full name|your name|first name|last name|surname|date of birth|identity|last (?:four|4|three|3) digits|post ?code|zip code|(?:billing|email|home) address|phone number|mobile number|account number|who you are)\b/,
      unless: /\b(?:i've|we've|already|never|don't|thank)\b|card number|proof of/,
    },
    {
      yes: /\bam i (?:speaking|chatting|talking) (?:with|to)\b|\bsecurity questions?\b|\bwho am i (?:speaking|chatting)/,
    },
    {
      yes: /是[^，]{0,8}本人[^，]{0,6}(?:吗|么|操作|咨询|\?|？)|(?:登记|注册|开户|预留)的?(?:姓名|名字|手机|电话)/,
      unless: /不是|并非|我是|非本人/,
    },
    {
      yes: /\b(?:may|can|could) i (?:have|take|get|ask|confirm)\b.{0,20}\b(?:name|number on (?:the|your) account|details on the account|date of birth)\b/,
      unless: /order|tracking|card number/,
    },
  ],
};
