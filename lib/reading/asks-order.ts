/** The agent asks which order or transaction it is about. */
import { byRules, rule } from './recogniser';

export const asksOrder = byRules('asks_order', [
  rule(
    '(?:提供|发|告知|告诉|说|报|核对|请问|复制|麻烦|畀|给|留)~10(?:订单|单号|运单|快递单)(?:号|编号|截图|链接)?|(?:订单|交易)(?:编?号)~4(?:是多少|多少|是什么|呢)|(?:航班|预订|预约|保单|订位|票)(?:号|代[号码]|编号)~4(?:是|多少|发|报|提供|给)|哪(?:个|笔|一笔|一个|张|件)~2(?:订单|商品|交易|单)|(?<!清|简|名|菜|账|保)(?:订单|单号)~4(?:发|给|报|提供|告诉|多少)',
    '我们|已为您|工单|已|快递单号是|会在',
  ),
  rule(
    "\\b(?:what(?:'s| is)|provide|send|share|give me|can you give|confirm|have|need|which|tell me|got)\\b.{0,30}\\b(?:order|booking|reservation|policy|transaction|flight|tracking)(?: (?:number|no|id|ref(?:erence)?)|\\b(?= (?:is|was) (?:this|it)))|\\b(?:which|what) (?:order|purchase|item|transaction|booking|flight)\\b",
    "\\b(?:i have|i've|we have|thank)",
  ),
]);
