/** The agent wants to know why. */
import type { Recogniser } from './recogniser';

export const asksReason: Recogniser = {
  code: 'asks_reason',
  rules: [
    {
      yes: /(?:什么|啥|何种|哪方面的?|具体|主要|哪些)(?:的)?(?:原因|缘故)|(?:什么|啥)(?:状况|情况|问题|事情|事)?(?:导致|造成|引起|让您)|怎么(?:一直|还)?没有?(?:还|付|缴|处理)|为什么(?:没|不|会|还|要|逾期|突然|一直|想)|为何(?:没|不|会|逾期|要)|(?:是)?因为(?:什么|啥)|怎么(?:会|就)?(?:逾期|没还|没有还|还不上|没按时)/,
      unless: /我(?:们)?(?:来|给|为|帮|会)|告知您|查到/,
    },
    {
      yes: /(?:说|讲|告知|告诉|描述|反馈|了解|说明|介绍|聊|提供).{0,8}(?:原因|具体情况|困难|难处|什么情况|实际情况)/,
      unless: /我(?:们)?(?:来|给|为|帮|会|已)|为您|向您|告知您|给您|材料|证明/,
    },
    {
      yes: /(?:遇到|碰到|出现|发生|有)(?:了)?(?:什么|哪些|怎样的|啥|哪方面)[^，]{0,4}(?:困难|问题|情况|变故|事情|事|难处|变化)/,
      unless: /可以帮|需要帮|其他|其它|别的|还有/,
    },
    {
      yes: /\bwhy (?:can't|can you not|haven't|hasn't|didn't|did|do|are|is|was|were|have|you|this|the|it)\b/,
      unless: /\b(?:understand|that's|explain(?:s|ed)?|is) why\b/,
    },
    {
      yes: /\bwhat(?:'s| is| was| has|'s been|s)?\b.{0,25}\b(?:the reason|happened|changed|caused|cause|led to|going on|circumstances|reason for)\b/,
      unless: /\b(?:i'll|we'll|i will) (?:explain|tell|check|see|find)|happens next/,
    },
    {
      yes: /\b(?:tell|explain|share|let me know|describe|understand|know|give me|ask)\b.{0,40}\b(?:reason|circumstances|what happened|what has happened|what's happened|difficult(?:y|ies)|why|your situation|what changed|what's changed|has changed)\b/,
      unless: /\b(?:i'll|we'll|i will|i can|i understand|i do understand|we understand)\b/,
    },
    {
      yes: /\bis there (?:a|any|some) (?:particular |specific )?reason\b|\bhow come\b|\bwhat (?:led|made|stopp?ed|prevented|caused)\b|\bwhat(?:'s| is| has been)? (?:stopping|preventing|holding)\b|\bcan you (?:explain|say) (?:why|what)\b/,
    },
    {
      yes: /(?:为啥|为什么|为何|怎么)[^，]{0,6}(?:没|不|逾期|拖)|(?:了解|问|关心|清楚|知道)(?:一下|下)?[^，]{0,8}(?:经济|财务|生活|家庭|资金|实际|目前的?|现在的?)(?:状况|情况|问题)|(?:有|是)什么(?:特殊|实际|具体)?(?:困难|情况|原因)/,
      unless: /我(?:们)?(?:来|会|帮)|为您|收入/,
    },
  ],
};
