/** The agent cannot decide it. */
import { byRules, rule } from './recogniser';

export const refusesAuthority = byRules('refuses_authority', [
  rule(
    '(?:没有?|无|缺少|不具备|超出|不在|冇)~8(?:权限|权力|审批权|决定权|职权)|权限~6(?:不够|不足|有限|之外|以外|不到|范围外)|(?:做|作|定)不了(?:这个)?主|说了?(?:也)?不算|无权|没(?:有)?资格(?:决|批)|级别不够',
  ),
  rule(
    '(?:不能|无法|没法|没有?办法)(?:直接|单方面|私自|自行|擅自|马上|立即|当场)?(?:给您|帮您|为您|替您)?(?:做出?|作出?)?(?:决定|做主|作主|审批|拍板|答应)|(?:不是|不由|并非)(?:我|我们|我这边|客服|人工)~8(?:决定|说了算|能定|可以定|控制)',
  ),
  rule(
    '(?:只能|需要|需|要|得|必须|须|都是|均由|统一|是|由|等|让|经|找)(?:由)?~8(?:上级|主管|领导|经理|总部|后台|系统|审批部门|专门部门|相关部门|银行|放款机构|资金方|风控|总行)~6(?:审批|决定|评估|审核|批准|批|判定|评定|同意|定(?!期)|点头|签字|授权|核准)',
    '已(?:经)?|会为您|吗|经主管批准|提交给|给您|通知',
  ),
  rule(
    '(?:我们?|客服|人工|这边|这里|我这边)~6(?:无法|不能|没法|没有?办法)?~2(?:决定|定|改|做主|作主|控制|干预|介入|批|审批|更改)不了|(?:人工|客服|我们|我这边)~6(?:无法|不能|没法|没有?办法)(?:干预|介入|更改|修改|人为)|(?:要|得|需要|需|还是)看(?:系统|银行|总部|上级|后台|审批|领导)|(?:以|看)系统(?:评估|审核|判定|结果)?(?:为准|结果)|批不批|(?:只|仅)(?:能|负责)~2(?:做)?(?:登记|记录|反馈|传达)~6(?:看|由|等|不|$)',
    '退款|到账',
  ),
  rule(
    "\\b(?:don't|do not|doesn't|not|lack|no)\\b.{0,10}\\b(?:authority|authori[sz]ation|permission|the power|access to (?:change|do|approve))\\b|\\bnot (?:authori[sz]ed|permitted|allowed) to\\b|\\babove my\\b|\\bbeyond my\\b|\\bnot (?:up to (?:me|us)|my (?:call|decision))\\b|\\bout of my hands\\b|\\b(?:isn't|is not|not) (?:my|our) decision\\b|\\bnot with me\\b|\\bsits? with\\b|\\bwithin my (?:remit|power)",
    "\\byou (?:don't|do not|are not|aren't)",
  ),
  rule(
    "\\b(?:only|has to be|have to be|needs to be|must be|decided|approved|requires?|made)\\b.{0,35}\\b(?:managers?|supervisors?|another team|another department|different team|specialists?|head office|underwrit(?:ers?|ing)(?: team)?|the system|system|back office|credit team)\\b|\\b(?:can't|cannot|unable to|not able to)\\b.{0,12}\\b(?:approve|authori[sz]e|decide|make (?:that|this) (?:decision|call)|override|sign off)\\b|\\b(?:sign[- ]?off|approval|permission|authori[sz]ation) (?:from|of|by)\\b|\\bneeds? (?:a )?(?:manager|supervisor)(?:'s)?\\b",
    "\\b(?:i'll|we'll|i've|was approved|got|has been)\\b",
  ),
  rule(
    "\\bnot something i(?:'m| am) (?:allowed|able|permitted|authori[sz]ed)\\b|\\b(?:my hands are tied|not for me to (?:decide|say)|above my pay|needs? signing off|don't get to (?:decide|choose)|no say (?:in|over)|can't (?:overrule|sign))\\b",
  ),
  rule(
    '(?:统一|集中)(?:审批|审核|处理|决定)|(?:总行|总部|上面|公司|系统|后台)~4(?:定|说了算|决定|规定)的|我(?:这边|们)?只(?:是|负责|能)~4(?:传达|登记|记录|转达)|轮不到我|(?:我|客服)~3(?:冇权|没权)|改不到系统',
    '已',
  ),
  rule(
    "\\b(?:supervisor|manager|management|lender|head office)(?:'s)? (?:approval|sign-?off|permission|authori[sz]ation|decision|okay)\\b",
    "\\b(?:i've got|we've got|got|has been|with)\\b",
  ),
]);
