/** The agent ends the conversation, or is about to. */
import type { Recogniser } from './recogniser';

export const closes: Recogniser = {
  code: 'closes',
  rules: [
    {
      yes: /(?:还有|有没有|是否有|请问有)(?:没有)?(?:其他|别的|什么|其它|啥|哪些)?(?:的)?(?:问题|需要|可以|能|疑问|需求|要|帮)(?:[^，]{0,8})(?:吗|么|呢|$|帮)|祝(?:您|你|亲)|再见|拜拜|(?:感谢|谢谢)您?(?:的)?(?:来电|咨询|支持|理解|耐心|配合|使用|联系|接听)/,
      unless: /有什么(?:可以|能)(?!.{0,6}其他)(?!.{0,4}其它)|材料|证明|还款计划|困难/,
    },
    {
      yes: /(?:结束|关闭|断开)(?:了)?(?:本次|此次|这次|当前|该)?(?:的)?(?:服务|会话|对话|咨询|聊天|通话)|满意度|(?:五星|做个|进行|给个|邀请您)[^，]{0,6}评价|先(?:到|这样)这|先不打扰|就(?:先)?(?:到这|这样)|(?:长时间|较长时间|一直)(?:未|没有?)(?:收到|回复|得到)|会话(?:即将|将|已)|没有其他问题/,
      unless: /如何评价|商品评价|评价(?:晒|返)/,
    },
    {
      yes: /\banything else\b|\bhave a (?:nice|great|good|lovely|wonderful|pleasant)\b|\b(?:good)?bye\b|\btake care\b|\bthank(?:s| you) for (?:your )?(?:chatting|patience|time|calling|understanding|choosing|using)|\b(?:close|end|closing|ending|ended|closed) (?:this |the |our |your )?(?:chat|conversation|session|case|ticket)\b|\b(?:rate|survey|feedback (?:on|about|form))\b.{0,30}\b(?:chat|service|experience|today|minutes?|survey|us|me|conversation)\b|\bhaven't heard (?:back )?from you\b|\b(?:due to|because of) inactivity\b/,
      unless: /\binterest rate|rate is|charge|apr\b/,
    },
  ],
};
