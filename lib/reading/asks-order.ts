/** The agent asks which order it is about. */
import type { Recogniser } from './recogniser';

export const asksOrder: Recogniser = {
  code: 'asks_order',
  rules: [
    {
      yes: /(?:提供|发|告知|告诉|说|报|核对|请问|复制|麻烦)[^，]{0,10}(?:订单|单号|运单|快递单)(?:号|编号|截图|链接)?|(?:订单|交易)(?:编?号)[^，]{0,4}(?:是多少|多少|是什么|呢)|哪(?:个|笔|一笔|一个)(?:订单|商品|交易)/,
      unless: /我们|已为您|工单|已/,
    },
    {
      yes: /\b(?:what(?:'s| is)|provide|send|share|give me|confirm|have|need|which)\b.{0,30}\border(?: (?:number|no|id|reference)|\b(?= (?:is|was) (?:this|it)))/,
      unless: /\b(?:i have|i've|we have|thank)/,
    },
    { yes: /(?:订单|单)号?[^，]{0,4}(?:发|给|报|提供|告诉|多少)/, unless: /工单|已|我们|快递单号是/ },
    { yes: /\b(?:which|what) (?:order|purchase|item|transaction)\b/ },
  ],
};
