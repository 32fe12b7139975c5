/** The agent asks for papers that show the situation. */
import type { Recogniser } from './recogniser';

export const asksDocuments: Recogniser = {
  code: 'asks_documents',
  rules: [
    {
      yes: /(?:提供|上传|提交|发送|发|补充|补|准备|出示|邮寄|传|拍|开具|附上|递交|寄)[^，]{0,14}(?:证明|材料|资料|凭证|照片|截图|流水|单据|回执|病历|诊断|文件|复印件|合同|发票|账单|证件|证复印件|身份证|单子|报告|票据|收据|化验单)/,
      unless:
        /我们?(?:会|将|给|为|已)|(?:会|将|已)(?:给|为|向|发|提交|上传)|给您(?:发|开|出)|为您(?:发|开|出|提)|专员|结清证明|不需要|无需|不用|后(?:四|4|几|六)?位|已收到|号码/,
    },
    {
      yes: /(?:有|有没有|是否有|能否|可以)[^，]{0,8}(?:证明|证|材料|凭证|流水|病历|票据|截图)(?:[^，]{0,8})(?:吗|么|呢|没有)/,
    },
    {
      yes: /(?:需要|须|需|要|还差|缺)[^，]{0,10}(?:证明|材料|流水|凭证|资料|复印件)/,
      unless: /不需要|无需|不用|我们?(?:会|将)|专员/,
    },
    {
      yes: /\b(?:send|upload|provide|submit|attach|share|email|need|see|require|have|supply|forward)\b.{0,50}\b(?:proofs?|documents?|documentation|paperwork|pay ?slips?|bank statements?|evidence|receipts?|photos?|pictures?|screenshots?|copy of|copies of|letter|certificate|statements?)\b/,
      unless:
        /\b(?:i'll|we'll|i will|we will|i've|we've|(?:i|we) can (?:send|e?-?mail|post|share)|i'm|i have|will be|don't need|no need|not need|you'll (?:receive|get))\b|confirmation letter|prepaid/,
    },
    {
      yes: /(?:证明|材料|流水|凭证|病历|票据|照片|截图|诊断书|回执|单子|报告|收据|身份证(?:正反面|照片))[^，]{0,8}(?:发(?!现)|传|拍|交|寄|提供|给我|补)/,
      unless: /我们?(?:会|将|给|为|已)|(?:会|将|已)|专员|结清证明|不用|不需要|无需|收到|验证码|短信/,
    },
  ],
};
