/** The agent says no: there is no such rule, or this case does not meet it. */
import type { Recogniser } from './recogniser';

export const refusesPolicy: Recogniser = {
  code: 'refuses_policy',
  rules: [
    {
      yes: /(?:没有?|暂无|并无|尚无|无)(?:这|这个|这样|此|该|相关|相应|任何|对应|类似|这方面|您说)?(?:一)?(?:类|种|项|个)?(?:的)?(?:减免|分期|延期|协商|优惠|停息|宽限|退款|还款)?(?:的)?(?:政策|规定|方案|活动|服务|业务|功能|先例|通道|渠道|资格)/,
      unless: /(?:您|你)有没有|吗/,
    },
    { yes: /(?:不|未|没有?)(?:太)?(?:符合|满足|达到|具备|在)[^，]{0,12}(?:条件|要求|标准|范围|政策|资格|规定|内)/ },
    {
      yes: /(?:没有?|暂无|无)(?:什么|任何|其他|别的|更好的)?(?:办法|法子)|没法|办不了|办不到|做不到|帮不了|帮不到|无能为力|爱莫能助/,
      unless:
        /(?:您|你)(?:这边|目前|现在|暂时|实在|确实)?(?:是)?(?:没有?办法|没法|做不到)|(?:如果|要是|若|假如)(?:您|你)?|还不上|(?:没有?办法|没法)(?:按时|一次|正常)?还/,
    },
    {
      yes: /(?:不能|无法|不可以|不予|不给|不支持|不接受|不同意|不提供|暂不支持|未能|不允许)(?:再)?(?:为您|给您|帮您|替您|对您)?[^，您]{0,8}(?:减免|免除|减|免|分期|延期|展期|延后|推迟|宽限|退款|退货|退|换货|赔付|赔偿|补偿|申请|办理|操作|处理|受理|调整|取消|修改|开通|满足|停息|协商|提供|更改|部分还款|撤销|恢复|停止)/,
      unless:
        /(?:您|你)(?:这边|目前|现在|暂时)?(?:是)?(?:不能|无法)|(?:如果|要是|若)|吗|不能(?:保证|确定)|提供(?:材料|证明)/,
    },
    {
      yes: /(?:审核|评估|申请|审批|系统)[^，]{0,6}(?:未|没有?|不|不予)(?:能)?(?:获得)?(?:通过|批准|成功|支持)|被(?:系统)?(?:拒绝|驳回)|不在[^，]{0,10}范围|(?:这个|这边|目前|暂时|确实|真的|恐怕)?(?:是)?(?:不行|不可以)(?:的|哦|呢|呀|$)/,
      unless: /吗|如果|若/,
    },
    {
      yes: /\b(?:can't|cannot|can not|unable to|not able to|won't be able to|not in a position to)\b.{0,40}\b(?:offer|provide|waive|refund|reduce|extend|defer|change|do|approve|accept|process|remove|cancel|help|arrange|set up|give|freeze|allow|agree|make|issue|credit|reverse|honou?r|exchange|return|stop|pause|lower)\b/,
      unless:
        /\b(?:if )?you(?:'re| are)? (?:still )?(?:can't|cannot|unable|not able|won't)|guarantee|authority|until you tell|approve (?:it|this|that) myself/,
    },
    {
      yes: /\b(?:we|i|there(?:'s| is| are)?|it)\b.{0,12}\b(?:don't|doesn't|do not|does not|no|not|isn't|aren't)\b.{0,15}\b(?:offer|have (?:a|any|that|such|an)|provide|allow|policy|option|program|programme|scheme|plan|possible|available|something we|eligible|qualify|covered)\b/,
      unless: /\byou don't have|don't have (?:the )?(?:authority|permission|access)|don't have a (?:record|note)|\?/,
    },
    {
      yes: /\b(?:(?:not|isn't|aren't) eligible|ineligible|(?:doesn't|don't|does not|do not) (?:qualify|meet)|outside (?:of )?(?:our|the)|against (?:our |company )?policy|policy (?:doesn't|does not|won't)|(?:was|were|been|is) (?:declined|rejected|refused|denied)|not approved|non-?refundable|no exceptions)\b/,
      unless: /\?|\bif\b/,
    },
    {
      yes: /(?:申请|办理|减免|分期|延期|退|处理|操作|改|调整|取消|给|开|延|减|降|弄|查|恢复|解决|帮|满足|变更|批)不了/,
      unless: /(?:您|你)(?:这边|目前|现在|暂时)?[^，]{0,3}(?:操作|处理)不了|如果|若|吗/,
    },
    {
      yes: /(?:没有?|无|暂无)[^，您吗办权]{0,10}(?:政策|规定|业务|服务|方案|活动|通道|资格|先例|功能)|(?:未|没有?)(?:能)?通过[^，]{0,6}(?:审核|评估|审批)?|(?:不|没)(?:在|属于)[^，]{0,10}范围|恕(?:不|难)|驳回/,
      unless: /吗|如果|若|是否/,
    },
    {
      yes: /\b(?:not something (?:we|i) (?:can|could|do|are able)|(?:unable|not able) to (?:do|go|offer|help with) (?:that|this)|that(?:'s| is) (?:our|the) (?:final|policy)|(?:won't|will not) be (?:refunded|approved|waived|possible)|no (?:refunds|extensions|exceptions)|there(?:'s| is) nothing (?:more |else )?(?:i|we) can do)\b/,
      unless: /\?/,
    },
    {
      yes: /(?:不|没|未)(?:予|给|能|会|再|做|可)?(?:受理|办理|接收|批准|同意|支持|接受|减免|退还|退款|退货|调整|延期|分期|安排|提供)(?!证)|(?:免|减|退|延|分|改|换|赔)不(?:了|成|掉)|(?:没有?|无)(?:这样|这么)?的?先例|只能(?:这样|按)/,
      unless: /(?:您|你)(?:是|如果)|如果|若|吗|是否|不(?:会|再)?(?:受理|接受)(?:的话)|全额|一次|催收/,
    },
    {
      yes: /\b(?:no longer|don't|doesn't|do not|never)\b.{0,12}\b(?:offer|do|provide|accept|support|allow|permit|make exceptions)\b|\b(?:isn't|is not|not) (?:possible|an option|available|permitted|allowed|covered|refundable)\b|\bhave to (?:decline|refuse|say no)\b/,
      unless: /\?|you do not|\bif\b/,
    },
  ],
};
