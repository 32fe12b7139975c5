/** The agent cannot decide it: no authority, someone else or a system does. */
import type { Recogniser } from './recogniser';

export const refusesAuthority: Recogniser = {
  code: 'refuses_authority',
  rules: [
    {
      yes: /(?:没有?|无|缺少|不具备|超出|不在)[^，]{0,8}(?:权限|权力|审批权|决定权|职权)|权限(?:不够|不足|有限|之外|以外|不到|范围外)|(?:做|作|定)不了(?:这个)?主|说了(?:也)?不算|无权/,
    },
    {
      yes: /(?:不能|无法|没法|没办法|没有办法)(?:直接|单方面|私自|自行|擅自|马上|立即|当场)?(?:给您|帮您|为您|替您)?(?:做出?|作出?)?(?:决定|做主|作主|审批|拍板|答应|承诺)|(?:不是|不由|并非)(?:我|我们|我这边|客服|人工)[^，]{0,8}(?:决定|说了算|能定|可以定|控制)/,
    },
    {
      yes: /(?:只能|需要|需|要|得|必须|都是|均由|统一|是|由)(?:由)?[^，]{0,8}(?:上级|主管|领导|总部|后台|系统|审批部门|专门部门|相关部门|银行|放款机构|资金方|风控)[^，]{0,6}(?:审批|决定|评估|审核|批准|判定|评定|同意|定)/,
      unless: /已(?:经)?|会为您|吗/,
    },
    { yes: /(?:人工|客服|我们|我这边)[^，]{0,6}(?:无法|不能|没法|没办法|没有办法)(?:干预|介入|更改|修改|操作|调整)/ },
    {
      yes: /\b(?:don't|do not|doesn't|not|lack|no)\b.{0,10}\b(?:authority|authorization|authorisation|permission|the power|access)\b|\bnot (?:authori[sz]ed|permitted|allowed) to\b|\babove my\b|\bbeyond my\b|\bnot (?:up to me|my (?:call|decision))\b|\bout of my hands\b/,
      unless: /\byou (?:don't|do not|are not|aren't)/,
    },
    {
      yes: /\b(?:only|has to be|have to be|needs to be|must be|decided|approved|requires?|made)\b.{0,30}\b(?:managers?|supervisors?|another team|another department|different team|specialists?|head office|underwriters?|the system|system|back office|credit team)\b/,
      unless: /\b(?:i'll|we'll|i've|was approved)\b/,
    },
    {
      yes: /\b(?:can't|cannot|unable to|not able to)\b.{0,12}\b(?:approve|authori[sz]e|decide|make (?:that|this) (?:decision|call)|override|sign off)\b/,
    },
    {
      yes: /(?:我|我们|客服|人工|这边|这里)[^，]{0,6}(?:决定|定|改|做主|作主|控制|干预|批|审批|更改|修改)不了|(?:要|得|需要|需)看(?:系统|银行|总部|上级|后台|审批|领导)|(?:以|看)系统(?:评估|审核|判定|结果)?(?:为准|结果)/,
      unless: /退款|到账/,
    },
    {
      yes: /\b(?:sign[- ]?off|approval|permission|authorization|authorisation) (?:from|of|by)\b|\bneeds? (?:a )?(?:manager|supervisor)(?:'s)?\b|\b(?:isn't|is not|not) (?:my|our) decision\b/,
      unless: /\b(?:got|has been|i'll|we'll)\b/,
    },
    {
      yes: /(?:得|要|需要|需|必须)(?:等|由|让|经|找)?[^，]{0,8}(?:领导|上级|主管|经理|总部|银行|风控)[^，]{0,4}(?:点头|批|签字|同意|定|决定|授权)|(?:我|客服)[^，]{0,4}(?:没(?:有)?资格|没(?:有)?这个权|级别不够)/,
      unless: /已/,
    },
  ],
};
