/** The agent asks for patience. */
import { byRules, rule } from './recogniser';

export const asksToWait = byRules('asks_to_wait', [
  rule(
    '稍等|稍候|请稍|耐心等|等(?:一下|一会|一等|等|待)|您先(?:等|别挂)|请等|再等|等我|等下|等会|等{n}(?:分钟|秒|小时)|等候|别挂|勿挂|不要挂|请~2耐心',
    '不用等|不需要等|无需等|久等|感谢|谢谢',
  ),
  rule(
    '\\b(?:hold on|one moment|a moment|bear with|just a (?:moment|sec|second|minute)|please wait|give me (?:a|one|two|a couple)|hang (?:on|tight)|be patient|while (?:i|we) (?:check|look|pull|review|get)|please (?:stay|hold)|a few (?:moments|minutes)|(?:one|a|two|just a|a few) (?:sec(?:ond)?|min(?:ute)?|moment)s?\\b(?: please|$|,|\\.| while)|let me (?:just )?(?:check|look|see|pull|have a look|find))\\b',
    '\\bin a moment you|no need to wait|within',
  ),
  rule(
    "等多|在线(?:等|稍)|保持在线|别离开|\\b(?:won't be (?:a moment|long)|just a tick|checking (?:now|that)|let me (?:just )?(?:see|check)|looking into (?:it|this|that) now|stay on the (?:line|chat))\\b",
  ),
  rule('等(?:阵|埋|一阵|一歇)|帮(?:您)?紧您?查'),
]);
