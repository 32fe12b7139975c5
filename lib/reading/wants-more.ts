/** The agent wants a higher sum or an earlier date than was offered. */
import { byRules, rule } from './recogniser';

export const wantsMore = byRules('wants_more', [
  rule(
    '(?:能不能|可不可以|能否|可否|是否可以|可以|能|再|尽量|最好|争取|努力|看)~10(?:多(?:还|付|凑|一点|一些|些|存|拿|缴|俾)|提高|提一?提|加(?:一?点|到|些|码)|高(?:一点|一些|些)|上调|凑到|往上|再凑)',
    '我们?(?:会|将|帮)|额度|为您|给您|可以提高信用|多一些选择',
  ),
  rule(
    '(?:金额|数额|数|首付|还款额|方案|[期月元块还蚊您])~8(?:太|偏|有点|有些|比较|过于|还是|真的太?)(?:低|少)|不太?够(?:的|哦|呢|了|$)|还不够|不足(?:的|哦|$)|{n}(?:块|元|蚊)?(?:肯定|是|真的|确实)?(?:不行|不够|太少|通不过)',
    '利率|费率|分数|评分|费用|利息|额度|余额|工作日|资质|不够条件',
  ),
  rule(
    '(?:至少|最低|起码|最少|不低于|不得低于|怎么[也着]得?|少说也?得?)(?:也)?(?:要|得|需要?|先|应|是)?~8(?:还|付|支付|缴|存|处理|首付|拿|{n}成|{n}(?:千|百|万|元|块)|[0-9]{3,}|一半)|首付~3(?:最低|至少|要){1,2}',
    '工作日|小时|天内|可用|最低还款额?|建议|消费',
  ),
  rule(
    '(?:时间|日期|期限|期数|周期|月份|方案)~6(?:太长|太久|太晚|太多|过长|偏长)|(?:能不能|可以|能否|可否|尽量|最好|能)~6(?:提前|早(?:一)?点|早些|往前)~6(?:还|处理|付|缴|日期|吗|些|$)|(?:缩短|少分)|(?:月内|年内)能?还完',
    '提前(?:结清|还清|还款)(?:的话|需要|会|手续|违约)|给您|为您',
  ),
  rule(
    '(?:跟|向|找|问|让|和|同)~6(?:亲戚|朋友|家人|亲友|同事|父母|家里|身边)~8(?:借|凑|周转|帮|垫|支持)|凑一凑|凑凑|凑一下|周转一下|筹一下|筹集一下|想想?办法',
    '不要|请勿|不会|我们?(?:来|帮)?想',
  ),
  rule(
    '\\b(?:could|can|would|are|any way|possible|is there)\\b.{0,40}\\b(?:pay|offer|do|stretch|manage|increase|raise|go|put|find|contribute|afford)\\b.{0,20}\\b(?:more|higher|sooner|earlier|extra|larger|better)\\b|\\b(?:higher|larger|bigger) (?:amount|payment|offer|sum|instal?ment)\\b|\\b(?:stretch|go (?:up )?(?:to|as high)|push (?:it )?(?:up )?to|raise (?:it|that) to|come up with)\\b|\\bneed (?:a )?(?:bit |little )?(?:higher|more|larger)\\b|\\bpay (?:it )?(?:a bit |any )?(?:sooner|earlier|faster)\\b',
    '\\b(?:i|we) (?:can|could|will)\\b|anything more|once more|more (?:time|info|information|details|help)|push (?:back|your)',
  ),
  rule(
    "\\b(?:too (?:low|little|small|long|late)|a bit (?:low|short)|not enough|isn't enough|insufficient|won't be enough|below (?:the|our) minimum|falls short|shorter (?:term|period)|bring (?:it|that|the date) forward)\\b|\\b(?:won't|will not|doesn't|isn't going to) (?:be enough|cover|cut it|be accepted)\\b|\\bcan you (?:get|bring) (?:it|that) (?:up|closer) to\\b",
    '\\bcredit score|information|characters|too late to|sorry',
  ),
  rule(
    '\\b(?:at least|minimum(?: of)?|no less than|not less than)\\b.{0,10}[£$€]?\\s?[0-9][0-9,.]*(?! ?(?:business |working )?(?:days?|hours?|weeks?|digits?|minutes?|characters))|\\bincrease (?:your|the|that) (?:offer|payment|amount)\\b|\\b(?:borrow|ask|help|lend|loan)\\b.{0,25}\\b(?:family|friends?|relatives?|parents)\\b|\\b(?:family|friends?|relatives?|parents)\\b.{0,24}\\b(?:help|lend|borrow|support)',
    '\\btakes at least|contact|inform|tell',
  ),
  rule(
    '您(?:说|给|提|报|出)的?~4{n}~14(?:不会?批|批不|不行|不够|通不过|低|少|不接受|接受不了|差太多|差得)|(?:金额|数)~6(?:批不下来|不会批|报不上去|通不过|过不了)|差(?:得|太)(?:远|多)|(?:再)?(?:挤一?挤|加把劲|努努力|多争取)|打底|起步',
    '工作日|差多少|时间',
  ),
  rule(
    "\\b(?:isn't|not|won't|wouldn't) (?:going to (?:be accepted|work|cut it|fly)|fly|be accepted|do it|get approved)\\b|\\b(?:nowhere near|too far (?:off|below)|way (?:below|under)|we'd need (?:nearer|closer|more like)|push that up|bump (?:it|that) up|anything more you)\\b",
  ),
  rule('您(?:说|给|提|报|出)的?~4{n}[^。？]{0,20}(?:不会?批|批不|不同意|不接受|通不过|不够)', '工作日'),
  rule(
    "\\b(?:minimum|least|lowest)\\b.{0,16}\\b(?:we|i)(?: can|'d| could| would)?.{0,10}\\b(?:accept|take|agree|need)",
    '\\?',
  ),
]);
