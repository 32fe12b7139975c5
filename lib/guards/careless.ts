/** Giving in unseen, waiving the paper, or refusing outright: words that would bind or harm the one who writes them. */
import type { GuardRule } from './finding';
import { wordings } from './wording';

const TERMS = [
  '请把具体条款写给我，我核对后再答复',
  "Please send me the terms; I'll answer once I've read them.",
] as const;
const POSSIBLE = [
  '这个数我做不到，想商量一个做得到的办法',
  "I can't pay that amount; I'd like to agree on one I can keep to.",
] as const;
const LATER = ['我先到这里，之后再联系', "I'll stop here today and write again."] as const;
const NOT =
  "不(?:会|能|可能)|请|是否|如果|吗|看过|再(?:决定|答复)|书面确认|\\b(?:can't|won't|not going to (?:agree|sign)|before)\\b";

export const careless: GuardRule = {
  id: 'careless',
  find: wordings([
    [
      "(?:什么|啥|怎么样?|怎样|点样?(?=都)|全部?|统统|都|乜(?:野)?)~3(?:都|全)?~2(?:答应|同意|认(?!为|识|真|证)|接受|可以|听您|行$|照办)(?!~6吗)|(?:都|全)?听您们?的|您们?说(?:多少|怎么|什么|啥)~4(?:就|我)~4|您们?说了算|您们?(?:看着|睇住)办|随便(?:您|吧|办|都|怎|啦)|(?:行|好|可以){3,}|说啥(?:是|就)啥|没意见|(?:怎样|怎么|咋)都(?:行|可以|好)|无所谓(?:了|啦|吧|[，,]|$)|(?:去|您)~2(?:起诉|告)(?:就|吧|啊|呀|好了|去)|起诉就起诉|(?:征信)?黑(?:了)?就黑|爱(?:告|起诉)|随您?~2(?:起诉|告)|我不管了|怎么处理都|您们?决定就好|都依您|认栽|随您们?~1处理|您~1(?:说|话|讲)(?:点|怎|多少|几多|几时)~3就(?:点|怎|多少|几)|(?:没有?看|没读|不看)~2(?:合同|书)?~4(?:签|按|同意|了[，,]|喇)|直接~4[勾点签按选]~2(?:同意|确认)|[想爱]([扣收还划算写])(?:多少|几多)就?\\1(?:多少|几多)|(?:扣|划|收)吧(?=$|[，,])|^都行|您们?[钟锺]意点|\\b(?:i'll|i will|i can) (?:agree to|accept|do|sign|pay) (?:anything|everything|whatever)|\\bwhatever you (?:say|want|think)|\\bi(?:'ll| will)? (?:agree|accept) (?:to )?(?:all|everything)|\\bfine,? whatever\\b|\\bdo what(?:ever)? you (?:want|like)|\\bjust do it\\b|\\bjust make it stop|\\bi don't care (?:what|how|any ?more|about (?:the|my))|\\b(?:anything|whatever) (?:works|goes|it takes)\\b|\\bi'll take (?:anything|whatever)|\\bsign me up for (?:anything|whatever)|\\bjust tell me where to sign|\\bi'll sign\\b(?! (?:once|when|after|if))|\\bwhere do i sign",
      'high',
      TERMS,
      NOT,
    ],
    [
      '多少(?:钱|利息|都|我都)~3(?:都|也)~4(?:还|给|付|认|接受|行)|(?:利息|费用|代价)~4(?:多少|再高)~2(?:都|也)|\\bany amount\\b(?!.{0,10}\\?)|\\bpay whatever\\b',
      'high',
      TERMS,
      NOT,
    ],
    [
      "(?:不用|不必|懒得|无需|唔使|没必要)~3(?:看|发|签|给)?~2(?:合同|条款|协议|书面|明细|确认书)|直接签|(?:书面|合同|协议|条款)~6(?:不看了|不用|不要|不看|不必|免了|无所谓|算了)|\\b(?:no need|don't need|needn't|without) (?:to )?(?:read|reading|see|seeing|check|the (?:terms|contract|paperwork)|it in writing)|\\bskip the (?:terms|paperwork)",
      'high',
      TERMS,
      '请|吗|麻烦',
    ],
    [
      "(?:再也|以后|保证|承诺|永远)~4不~2(?:投诉|举报|维权|追究|找您)|(?:放弃|撤销|撤回)~4(?:投诉|权利|追究|维权)|\\b(?:never|won't) complain again|\\b(?:give up|waive) (?:my|all) rights?|\\bdrop (?:the|my) complaint",
      'medium',
      TERMS,
      '要求我|不会放弃|如果|是否|不放弃',
    ],
    [
      "要钱没有|要命一条|爱咋咋|爱怎么(?:样|着|办)|不还[了喇啦]|(?:不|没)(?:打算|准备|会再?|想)(?:再)?还(?:钱|款)?(?:了|$)|一(?:分|毛|块|蚊|角|毫|个子|厘)(?:钱)?~4(?:都|也)~2(?:不|没|别)|死(?:都|也)不还|不会再?还|您吹~2|爱怎样|没钱~3(?:就是|怎[么样]|您看着|爱)|钱~3没有|破罐|死猪|大不了|懒得还|\\b(?:won't|will not|never) (?:get|see) a (?:penny|cent|dime)|\\bcome and get it\\b|\\bsue me\\b|\\btake me to court\\b|\\bi don't care\\b(?= *(?:$|[.!,]))|\\bgo ahead and sue\\b|\\b(?:do your worst|see if i care|so what if)\\b|\\bnot paying (?:a (?:cent|penny|dime)|anything|you)|\\bi(?:'m| am)? (?:refuse|not going) to pay(?: anything| a)?\\b(?! (?:that|for|more))|\\b(?:won't|will not) pay (?:a (?:cent|penny)|anything|you)",
      'high',
      POSSIBLE,
      '不是不还|不会不还|不打算不|不是不打算|借',
    ],
    [
      "拉黑|懒得(?:理|说|谈)|不跟您(?:说|谈|聊|废话)|不谈了|不聊了|不说了(?!吧)|\\bwhatever, i'm done|^whatever\\b|\\bi(?:'m| am) done (?:with|talking)|\\bi give up\\b|\\bforget it\\b",
      'medium',
      LATER,
      '如果|请',
    ],
  ]),
};
