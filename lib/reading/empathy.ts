/** The agent apologises or shows understanding. */
import { byRules, rule } from './recogniser';

export const empathy = byRules('empathy', [
  rule(
    '(?:理解|明白|体谅|体会|感受到|了解)到?您~1(?:心情|感受|情况|处境|困难|难处|不易|着急|顾虑|焦虑)?|(?:抱歉|对不起|不好意思|遗憾|歉意|唔好意思|见谅|谅解)|给您(?:带来|添|造成)~6(?:不便|麻烦|困扰|不好)|感同身受|先?别(?:着急|担心|急|难过|灰心)|不容易|辛苦(?:您|了)|久等|换谁都|不好受',
    '了解您的(?:需求|诉求)',
  ),
  rule(
    "\\b(?:sorry (?:to hear|about|for|you|that)|(?:i'm|i am|we're|we are)(?: so| very| really| truly)? sorry|apologi[sz]e|apolog(?:y|ies)|(?:i|we) (?:do |completely |fully |totally |really |can )?(?:understand (?!the|your request)|appreciate (?:how|that|this|your (?:situation|frustration))|hear you|sympathi)|that must|must be (?:difficult|hard|frustrating|stressful|worrying)|(?:sounds|that's) (?:really )?(?:difficult|hard|frustrating|stressful|tough)|thank you for (?:telling|sharing))\\b",
  ),
  rule(
    '(?:心情|感受|处境|难处|情况|困难|不容易)~8(?:理解|体会|明白|体谅)|(?:能|可以|完全|十分|非常|特别|都|也|很)(?:够)?(?:理解|体谅|体会)',
    '还款|为您',
  ),
]);
