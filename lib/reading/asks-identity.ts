/** The agent checks who is writing: name, tail of the phone. Legitimate; a code or a whole card number is not. */
import { byRules, rule } from './recogniser';

export const asksIdentity = byRules('asks_identity', [
  rule(
    '是~8本人~6(?:吗|么|呀|操作|咨询|联系|在|\\?|？|$)|请问(?:您)?是~6(?:先生|女士|小姐|太太|吗)|(?:怎么|如何|点样?)称呼|贵姓|(?:您|请问)~3(?:姓名|名字|全名)',
    '不是|并非|非本人|我是|是您的',
  ),
  rule(
    '(?:提供|告知|告诉|说|讲|报|发|核实|核对|核验|确认|验证|请问|留|给|麻烦|补充)~14(?:姓名|名字|全名|身[份分](?!证[明复正影]|证件照)|生日|出生|户名|预留|登记的?(?:手机|电话)|(?:手机|电话|证件|身[份分]证|卡)(?:号码?|字号)?的?(?:后|末|尾)|注册的?(?:手机|邮箱)|手机号|门号|个人(?:信息|资料)|基本(?:信息|资料))',
    '我的(?:姓名|名字)|投递|快递|修改|更换|不会|请勿|不要|结果|已|短信通知|上传|照片|拍',
  ),
  rule(
    '(?:手机|电话|证件|身[份分]证(?:字号)?|卡|户口)(?:号码?)?的?(?:后|末|尾){n}?[位码]?(?:数|号码?)?(?:是|多少|数字|系)|(?:登记|注册|开户|预留)的?(?:姓名|名字|手机|电话)~6(?:是|多少|吗|呢)|出生(?:年月日|日期)~4(?:是|多少)',
  ),
  rule(
    "\\b(?:confirm|verify|provide|give|tell me|what(?:'s| is)|may i|can i|could i|need|let me have|take|get)\\b.{0,40}\\b(?:full name|your name|the name|first name|last name|surname|date of birth|identity|last (?:four|4|three|3) digits|post ?code|zip(?: code)?|(?:billing|email|home) address|(?:phone|mobile|account|membership) number|who (?:you are|i'm)|account holder|security (?:question|word)|mother's maiden)\\b",
    "\\b(?:i've|we've|already|never|don't|thank|your account number is)\\b|card number|proof of|called by",
  ),
  rule(
    "\\bam i (?:speaking|chatting|talking) (?:with|to)\\b|\\bsecurity questions?\\b|\\bwho(?: am i|'s| is) (?:speaking|chatting|this|calling)|\\bare you the (?:account ?holder|cardholder|named)",
  ),
  rule(
    "(?:头|首|前){n}个?(?:位|字)|机主|开户人|\\b(?:email|name|number)\\b.{0,14}\\b(?:booking|account|reservation|order)(?:'s| is|) ?(?:under|in|registered)|\\b(?:name|email)(?: address)? (?:on|for) (?:the|your) (?:account|booking|reservation)",
    "卡号|密码|\\b(?:i've|we've|already)\\b",
  ),
]);
