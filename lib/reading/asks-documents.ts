/** The agent asks for papers or pictures. */
import { byRules, rule } from './recogniser';

export const asksDocuments = byRules('asks_documents', [
  rule(
    '(?:提供|上传|提交|发送|发|补充|补齐?|准备|出示|邮寄|传|拍|开具|附上|递交|寄|检附|交)~14(?:证明|材料|资料|凭证|照片|截图|流水|单据|回执|病历|诊断|文件|复印件|影本|合同|发票|账单|证件|身[份分]证|单子|报告|票据|收据|化验单|薪资单|存折|正反面)(?!字?号码?|后[四4六]|的?后)',
    '我们?(?:会|将|给|为|已)|这边(?:会|将|已)|(?:会|将|已)(?:给|为|向|发|提交|上传|帮)|给您(?:发|开|出|寄)|为您(?:发|开|出|提)|专员|结清证明|不需要|无需|不用|已收到|正式|已经?(?:提|发|收)',
  ),
  rule(
    '(?:有|有没有|是否有|能否|可以|需要|须|需|要|还差|缺|少)~10(?:证明|材料|资料|凭证|照片|截图|流水|单据|回执|病历|诊断|文件|复印件|影本|合同|发票|账单|证件|身[份分]证|单子|报告|票据|收据|化验单|薪资单|存折|正反面)~8(?:吗|么|呢|没有|$|发|传|补|交|来|给)|(?:证明|材料|资料|凭证|照片|截图|流水|单据|回执|病历|诊断|文件|复印件|影本|合同|发票|账单|证件|身[份分]证|单子|报告|票据|收据|化验单|薪资单|存折|正反面)~8(?:发(?!现|生)|传|拍|交|寄|提供|给我|补)',
    '我们?(?:会|将|给|为|已)|(?:会|将|已)|专员|结清证明|不用|不需要|无需|收到|验证码|短信|账单(?:已|日)|看到',
  ),
  rule(
    '\\b(?:send|upload|provide|submit|attach|share|e?-?mail|need|see|require|have|supply|forward|show)\\b.{0,50}\\b(?:proofs?|documents?|documentation|paperwork|pay ?slips?|bank statements?|evidence|receipts?|photos?|pictures?|screenshots?|cop(?:y|ies) of|letter|certificate|statements?)\\b',
    "\\b(?:i'll|we'll|(?:i|we) will|i've|we've|(?:i|we) can (?:send|e?-?mail|post|share)|i'm|i have|will be|don't need|no need|not need|you'll (?:receive|get)|someone will)\\b|confirmation letter|prepaid|our records",
  ),
  rule(
    '(?:图片|相片|照片|图|登机牌|行李票|保单|护照|驾照|户口[本簿]|扫描件|录屏|视频|诊断书?|小结|收入证明|在职证明|影本|影像)~8(?:拍|发|传|给我|上传|提供|寄|补|过来)|(?:提供|上传|发|传|拍|补|附|畀|影)~16(?:图片|相片|登机牌|行李票|保单|护照|驾照|户口[本簿]|扫描件|视频|诊断书?|影本|正反面)|(?:拍照|截图|截屏|影相)(?:给|发|传|畀)',
    '我们?(?:会|将|给|已)|专员|不需要|无需|不用|验证码|短信|屏幕|已收到',
  ),
  rule(
    '\\b(?:send|upload|provide|submit|attach|share|need|see|email|snap)\\b.{0,50}\\b(?:boarding pass|passport|driving licen[cs]e|invoice|photo id|id card|medical (?:note|report)|p45|p60|tax return|budget (?:form|sheet)|income and expenditure|scan)\\b',
    "\\b(?:i'll|we'll|(?:i|we) will|i've|we've|no need|don't need)\\b",
  ),
]);
