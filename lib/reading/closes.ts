/** The agent ends the conversation, or is about to. */
import { byRules, rule } from './recogniser';

export const closes = byRules('closes', [
  rule(
    '(?:还有|有没有|是否有|请问有)~2(?:其他|别的|什么|其它|啥|哪些)?~8(?:吗|么|呢|$|帮|为您)|祝(?:您|亲)|再见|拜拜|(?:感谢|谢谢|多谢)您?~1(?:来电|咨询|支持|理解|耐心|配合|使用|联[系络]|接听|光临|查询)',
    '有什么~3(?:可以|能)(?!~6其[他它])|材料|证明|计划|困难|收入|工作|欠款|贷款|原因|^~4(?:请问)?有(?:没有)?(?!~3(?:其|别|什么))',
  ),
  rule(
    '(?:结束|关闭|断开)~1(?:本次|此次|这次|当前|该)?~1(?:服务|会话|对话|咨询|聊天|通话)|满意度|(?:五星|做个?|进行|给个?|邀请您|打个?)~10(?:评价|评分|好评|分)(?!期)|先(?:到|这)~1这|先不打扰|就(?:先)?(?:到这|这样)|(?:长时间|较长时间|一直|许久)~2(?:未|没有?)~3(?:收到|回复|得到|回应)|(?:会话|对话)(?:即将|将|已)~3(?:结束|关闭)|没有其[他它]问题',
    '如何评价|商品评价|账户',
  ),
  rule(
    "\\banything (?:else|further)\\b|\\bhave a (?:nice|great|good|lovely|wonderful|pleasant|fantastic)\\b|\\b(?:good)?bye\\b|\\btake care\\b(?! of)|\\bthank(?:s| you) for (?:your )?(?:chatting|patience|time|calling|understanding|choosing|using|contacting us today)|\\b(?:close|end|closing|ending|ended|closed|disconnect) (?:this |the |our |your )?(?:chat|conversation|session|call)\\b|\\b(?:rate|survey|feedback (?:on|about|form))\\b.{0,30}\\b(?:chat|service|experience|today|minutes?|survey|us|me|conversation)\\b|\\bhaven't heard (?:back )?from you\\b|\\b(?:due to|because of) inactivity\\b",
    '\\binterest rate|rate is|charge|apr\\b',
  ),
  rule(
    "\\ball the best\\b|\\bspeak soon\\b|\\benjoy (?:your|the rest)\\b|\\bgood night\\b|\\bthanks? for being (?:so |very )?patient|\\bbest wishes\\b|\\bif (?:there's|you need) anything (?:more|else)",
  ),
  rule(
    '好评|(?:结束|关闭)~3(?:对话|会话|聊天|服务)|回见|下次再(?:见|聊)|晚安|随时(?:联[系络]|找|咨询)(?:我们|客服)?|有需要再|祝(?:您|亲|生活|工作|一切)|多谢使用|服务到这',
    '账户|商品好评返',
  ),
]);
