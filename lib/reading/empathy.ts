/** The agent shows understanding or regret. It binds nobody to anything. */
import type { Recogniser } from './recogniser';

export const empathy: Recogniser = {
  code: 'empathy',
  rules: [
    {
      yes: /(?:理解|明白|体谅|体会|感受到|了解)(?:到)?(?:您|你)(?:的)?(?:心情|感受|情况|处境|困难|难处|不易|着急|顾虑|焦虑)?|(?:非常|很|十分|真的|实在|万分)?(?:抱歉|对不起|不好意思|遗憾|歉意)|给您(?:带来|添)[^，]{0,6}(?:不便|麻烦|困扰)|感同身受|(?:您|请)?(?:先)?别(?:着急|担心|急|难过)|不容易|辛苦(?:您|了)/,
    },
    {
      yes: /\b(?:(?:i'm|i am|we're|we are)(?: so| very| really| truly)? sorry|sorry (?:to hear|about|for)|apologi[sz]e|apologies|(?:i|we) (?:do |completely |fully |totally |really )?(?:understand|appreciate|hear you)|that must|must be (?:difficult|hard|frustrating|stressful)|(?:sounds|that's) (?:difficult|hard|frustrating|stressful|tough))\b/,
    },
    { yes: /(?:心情|感受|处境|难处|情况|困难)[^，]{0,8}(?:理解|体会|明白|体谅|了解)/ },
    { yes: /(?:能|可以|完全|十分|非常|特别|都|也|很)(?:够)?(?:理解|体谅|明白您)/ },
  ],
};
