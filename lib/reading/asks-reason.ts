/** The agent wants to know why. */
import { byRules, rule } from './recogniser';

export const asksReason = byRules('asks_reason', [
  rule(
    '(?:什么|啥|何种|哪方面的?|具体|主要|哪些|乜嘢?)的?(?:原因|缘故)|(?:什么|啥)(?:状况|情况|问题|事情|事)?(?:导致|造成|引起|让您)|怎么(?:一直|还)?没有?(?:还|付|缴|处理)|(?:为什么|为何|为啥|怎么|点解)~6(?:没|不|会|还|要|逾期|突然|一直|拖|未)|因为(?:什么|啥)|怎么(?:会|就)?(?:逾期|还不上)|原因是(?:什么|啥)?(?:呢|？|\\?|$)',
    '我们?(?:来|给|为|帮|会)|告知您|查到|怎么(?:还款|操作)',
  ),
  rule(
    '(?:说|讲|告知|告诉|描述|反馈|说明|介绍|聊|分享|提供)~8(?:原因|具体情况|困难|难处|什么情况|实际情况)|(?:遇到|碰到|出现|发生|有)了?(?:什么|哪些|怎样的|啥|哪方面)~4(?:困难|问题|情况|变故|事情|事|难处|变化)|(?:了解|问|关心|清楚|知道)(?:一下|下)?~8(?:经济|财务|生活|家庭|资金|实际|目前的?|现在的?)(?:状况|情况|问题)|有什么(?:特殊|实际|具体)?(?:困难|情况|原因)',
    '我们?(?:来|给|为|帮|会|已)|为您|向您|告知您|给您|材料|证明|可以帮|需要帮|其[他它]|别的|还有|收入|建议',
  ),
  rule(
    "\\bwhy (?:can't|can you not|haven't|hasn't|didn't|did|do|are|is|was|were|have|you|this|the|it)\\b|\\bis there (?:a|any|some) (?:particular |specific )?reason\\b|\\bhow come\\b|\\bwhat (?:led|made|stopp?ed|prevented|caused)\\b|\\bcan you (?:explain|say) (?:why|what)\\b",
    "\\b(?:understand|get|see|that's|explain(?:s|ed)?|is) why\\b",
  ),
  rule(
    "\\bwhat(?:'s| is| was| has|'s been|s)?\\b.{0,25}\\b(?:the reason|happened|changed|caused|cause|led to|going on|circumstances|reason for|stopping|preventing|holding)\\b|\\b(?:has|have) (?:anything|something|your (?:situation|circumstances))\\b.{0,20}\\b(?:changed|happened)\\b",
    "\\b(?:i'll|we'll|i will) (?:explain|tell|check|see|find)|happens next|i'd be",
  ),
  rule(
    "\\b(?:tell|explain|share|let me know|describe|know|give me|ask|talk me through)\\b.{0,40}\\b(?:reason|circumstances|what happened|what has happened|what's (?:happened|changed|going on)|difficult(?:y|ies)|why|your situation|what changed|has changed|behind)\\b",
    "\\b(?:i'll|we'll|i will|i can|(?:i|we) (?:do )?understand)\\b",
  ),
  rule(
    "\\b(?:is|was) (?:it|this|that|the \\w+) (?:down to|because of|due to|to do with)\\b|\\bwhat(?:'s| is) behind\\b|\\b(?:any|some) (?:particular )?reason (?:for|you|why)\\b|\\banything (?:in particular|going on)\\b",
    '\\b(?:we|our) (?:system|policy)',
  ),
  rule(
    '(?:工作|收入|家里|生意|身体|经济)~4(?:上)?(?:有|出|发生|是不是|遇到)~3(?:变动|变化|状况|问题|困难|什么)|是(?:什么|咩|乜)(?:事|回事|情况)|点解|咩(?:事|原因)|(?:忘记|手头紧|周转不灵).{0,6}(?:还是|吗)',
    '我们|证明|材料',
  ),
]);
