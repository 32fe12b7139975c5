/** The agent binds itself to an act for this case, or reports one just done. Rules, hedges and the duties of the user are none. */
import type { Recogniser } from './recogniser';

export const promises: Recogniser = {
  code: 'promises',
  rules: [
    {
      yes: /(?:我们?|我这边|这边|这里|专员|同事|客服|主管|经理|相关部门|工作人员|后台|团队|商家|平台|仓库|财务|人员|部门|客诉|处理人)?(?:会|将|将会|马上|立即|这就|稍后|现在就?|立刻)(?:有|由|安排|请|让|给|为|帮|把|对|向|再|尽快|第一时间|在)?[^，]{0,16}(?:回复|回覆|回电|联[系络]您|[与和跟同]您联[系络]|致电|来电|答复|给您(?:打|发|回|处理|办|申请|登记|退)|为您(?:处理|办理|登记|提交|申请|转接|核实|减免|退款|跟进|安排|升级)|帮您(?:处理|办理|登记|提交|申请|转接|核实|减免|退款|跟进|催|安排|升级|反馈|备注|查|冻结|关闭|取消|恢复|改)|登记|提交|上报给|反馈给|转交|升级|发送|发给|发到|发至|发您|发放|出具|补发|退回|退还|退款|原路|减免|免除|冻结|暂停|关闭|停止|更正|撤销|到账|备注|跟进|通知您|寄出|发货|取消|解冻|恢复)/,
      unless:
        /尽量|争取|尽力|应该|可能|一般|通常|正常来说|正常情况|建议|您(?:可以|会|将|需|要|先|稍后|的账|这边会|再)|需要您|请您|以[^，]{0,8}为准|不确定|没办法|没有办法|无法|不支持|逾期|征信|影响|否则|自动扣|自动(?:代扣|扣款)|不会|催收|起诉|法院|法务|委外|吗|或许|大概率|原则上|如有|如果您(?:不|没)|不还|上门|家人|单位|通讯录/,
    },
    {
      yes: /(?:我|我们|这边|专员|同事)?(?:已|已经|刚刚?|现已)(?:经)?(?:给您|为您|帮您|替您|将|把|对|向|帮|给|为)[^，]{0,14}(?:登记|提交|转接|转交|升级|减免|冻结|暂停|关闭|停止|备注|记录|反馈|申请|上报|退款|退还|更正|处理|取消|发送|办理|延期|分期|安排|恢复|发出|标记|加急|拦截|挂失)|(?:登记|备注|提交|冻结|关闭|加急|受理)好了|给您(?:登记|备注|提交|记录|反馈|加急)(?:了|一下|上去|好)/,
      unless: /尽量|争取|建议|您可以|没有|吗|无法|不能|可以(?:给|帮|为)您/,
    },
    {
      yes: /(?:同意|批准|通过|确认)(?:了)?[^，]{0,4}(?:给您|为您|您的)?[^，]{0,6}(?:分期|延期|减免|退款|方案|申请|[0-9]+期)(?![^，]{0,6}吗)|(?:保证|承诺|答应)(?:给?您)?[^，]{0,12}(?:不再|会|停止|到账|回复|处理|退)|不(?:再|会再)(?:给您|向您|对您|拨打|联系|催收|打扰|扣款|收取)/,
      unless: /是否|需要|如果|未|没|无法|不能|百分|才能|不予|不通过|不同意|请您?确认|麻烦/,
    },
    {
      yes: /\b(?:i'll|we'll|i will|we will|i'm going to|we're going to|(?:someone|somebody|a (?:specialist|manager|colleague|supervisor|case ?(?:handler|worker)|member of (?:our|the) [a-z]+)|(?:our|the|my) (?:[a-z ]{1,25})?(?:team|department|office)|my (?:manager|supervisor|colleague)|(?:an?|one of our) (?:agent|adviser|advisor|engineer)s?|they|he|she) will|they'll)\b(?!.{0,6}\b(?:need|try|have to|do my best|see (?:what|if)|be (?:honest|able|happy)|do what))[^,]{0,45}\b(?:call|e?-?mail|get back|contact|reply|respond|answer|send|refund|waive|remove|credit|cancel|lock|block|freeze|stop|log|raise|escalate|pass|forward|submit|note|set up|process|update|confirm|investigate|be in touch|reach out|post|issue|arrange|extend|defer|apply|reverse|transfer|write|ship|correct|suspend|pause|follow up|hold|close)\b/,
      unless:
        /\b(?:try|usually|typically|generally|normally|might|may|should|recommend|unless|can't|cannot|could|hope|possibly|probably|legal|credit (?:bureau|agenc|file|report)|collections?|late fee|need you|not be able|your employer|your family|please|(?:close|end) (?:this|the|our) (?:chat|conversation|session))\b|\bwill (?:automatically|not)\b|\?/,
    },
    {
      yes: /\b(?:i've|we've|i have|we have|i just|i(?:'ve| have) (?:just|now|already)|(?:has|have) (?:now |just |already )?been|is now|are now)\b[^,]{0,20}\b(?:waived|refunded|removed|credited|cancel?led|locked|blocked|frozen|stopped|logged|raised|escalated|passed|forwarded|submitted|noted|set up|processed|updated|sent|emailed|approved|agreed|extended|deferred|applied|reversed|suspended|paused|arranged|issued|added|placed|put|opened|recorded|corrected)\b/,
      unless:
        /\b(?:haven't|not|no|declined|if|unless|your account (?:has|have) been|by you|usually|fees? (?:has|have) been (?:added|applied|charged))\b|\?/,
    },
    {
      yes: /\byou(?:'ll| will)\b[^,]{0,10}\b(?:receive|get|hear|have)\b[^,]{0,50}\b(?:by|within|in|before|today|tomorrow|on|shortly|confirmation|refund|email|letter)\b|\b(?:i'm|i am|we're|we are) (?:now )?(?:sending|adding|noting|putting|logging|raising|escalating|processing|refunding|waiving|cancel?ling|passing|forwarding|issuing|freezing|locking)\b|\b(?:you have|i give you) my word\b|\bi promise\b/,
      unless:
        /\b(?:usually|typically|generally|normally|might|may|should|if you (?:don't|do not|miss)|unless|late fee|charged|need to|get (?:a )?(?:call|visit) from)\b|\?/,
    },
    {
      yes: /(?:主管|经理|专员|专人|同事|同仁|我|我们|我这边|部门|老师|组长|工程师)[^，]{0,14}(?:今天|今日|明天|明日|后天|今晚|明早|下周|周[一二三四五六日]|[0-9一二三两]+(?:个)?(?:工作日|小时|天|分钟|点)|月底|下班|稍后|随后)[^，]{0,10}(?:给您|跟您|和您|与您|为您|帮您|向您)[^，]{0,4}(?:回|联|打|致|答|处理|办|发|退|反馈|说|电话)/,
      unless: /尽量|争取|应该|可能|一般|通常|正常来说|建议|无法|不能|吗|如果您不/,
    },
    {
      yes: /(?:专员|同事|主管|经理|专人|客服|我们?|部门)[^，]{0,12}(?:会|将)[^，]{0,6}(?:打给您|打电话|联系|回访|回复|答复|通知|处理)|(?:给您|为您|帮您|替您)[^，]{0,6}(?:交|报|递|提|传|记|办|转|升|加)(?:上去|上|好|过去|下来|完|进去|急|级)了?|(?:问题|诉求|申请|工单|投诉|情况)[^，]{0,4}(?:已经?)[^，]{0,4}(?:升级|提交|登记|上报|反馈|受理|转交|加急|记录)/,
      unless:
        /尽量|争取|应该|可能|一般|通常|正常来说|建议|无法|不能|吗|您可以|家人|单位|亲属|催收|上门|逾期|如果|若|没有|还没|暂未/,
    },
    {
      yes: /\b(?:i|we) have (?:now |just |already )?(?:logged|noted|raised|opened|escalated|passed|sent|removed|refunded|waived|cancelled|canceled|frozen|blocked|submitted|arranged|approved|recorded)\b|\b(?:it|this|that|which|refund|payment|letter|email) will (?:be )?(?:sent|credited|refunded|removed|processed|posted|issued|reach|arrive|reversed|waived|updated|cancelled|canceled)\b/,
      unless:
        /usually|normally|typically|may|might|should|if you (?:don|do not)|unless|not|credit (?:bureau|agenc)|collections|court|late/,
    },
  ],
};
