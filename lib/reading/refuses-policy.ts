/** The agent says no: there is no such rule, or this case does not meet it. */
import { byRules, rule } from './recogniser';

export const refusesPolicy = byRules('refuses_policy', [
  rule(
    '(?:没有?|暂无|并无|尚无|无|没得)(?:这|此|该|相关|相应|任何|对应|类似|这方面|您说|提供|得)?~10(?:政策|规定|方案|活动|服务|业务|功能|先例|通道|渠道|资格|优惠|减免|减|权益)(?!~6(?:影响|问题))',
    '您有没有|吗|没有(?:完成|成功|按)|过了|错过|如果|若|是否|还没有?给|执行|收费|改变',
  ),
  rule('(?:不支持|不接受|不提供|没有?提供|唔支持)', '{full}|部分|吗|如果|若|材料|证明|您(?:这边)?不'),
  rule(
    '(?:不|未|没有?)(?:太)?(?:符合|满足|达到|具备|在|属于)~12(?:条件|要求|标准|范围|政策|资格|规定|内)|不(?:够|达)(?:条件|资格|标准)|(?:评分|资质|信用分?|额度)~3不足',
    '如果|若|吗',
  ),
  rule(
    '(?:没有?|暂无|无)(?:什么|任何|其他|别的|更好的)?(?:办法|法子)(?!~12(?:按时|准时|如期|全额|正常|一次|及时)~4(?:还|缴|付))|没法|办不了|办不到|做不到|帮不[了到]|无能为力|爱莫能助',
    '您(?:这边|目前|现在|暂时|实在|确实|如果|若)?~3(?:没有?办法|没法|做不到|无法)|如果|要是|若|假如|还不上|(?:没有?办法|没法)(?:按时|准时|一次|正常)?(?:还|缴|付)|(?:决定|做主|作主|审批|拍板|承诺|保证)|(?:没有?办法|没法)(?:干预|确定|确认)',
  ),
  rule(
    '(?:(?<!能)不能|无法|(?<!可)不可以?|不予|不给|不支持|不接受|不同意|不提供|暂不支持|未能|不允许|不会|不再|恕不|难以|没有?提供|不太?能)(?:再)?(?:为您|给您|帮您|替您|对您)?~8(?:减免|减|免|分期|延期?|展期|延后|推迟|宽限|退款|退货|退|换货|换|改签|改|赔付|赔偿|补偿|申请|办理|办|操作|处理|受理|调整?|取消|修改|开通|满足|停息|协商|提供|更改|变更|撤销|恢复|停止|降|解决|参加|查|接收|批准|通过|优惠|缓)',
    '您(?:这边|目前|现在|暂时)?(?:是)?(?:不能|无法|不会)|如果|要是|若|吗|不(?:能|敢)(?:保证|确定|确认)|提供(?:材料|证明)|全[额部]|一次|不会再?(?:收|联系|扣|给|打|影响|通过|向|加|主动)|不受理的话|部分还款|无法为您(?:查到|显示)|决定|做主|审批|干预|联系(?:到|上)您|还款',
  ),
  rule(
    '(?:审核|评估|申请|审批|系统)~6(?:未|没有?|不|不予)(?:能)?(?:获得?)?(?:通过|批准|成功|支持)|被(?:系统)?(?:拒绝|驳回)|(?:未|没有?)(?:能)?(?:获得?)?通过|驳回|不(?:在|属于)~10范围|(?:这个|这边|目前|暂时|确实|真的|恐怕)(?:是)?(?:不行|不可以)(?:的|哦|呢|呀|$)|^(?:不行|不可以)',
    '吗|如果|若|没有通过(?:电话|短信)',
  ),
  rule(
    '(?:减免|减|免|分期|延期?|展期|延后|推迟|宽限|退款|退货|退|换货|换|改签|改|赔付|赔偿|补偿|申请|办理|办|操作|处理|受理|调整?|取消|修改|开通|满足|停息|协商|提供|更改|变更|撤销|恢复|停止|降|解决|参加|查|接收|批准|通过|优惠|缓|给|开|弄|帮|做)不(?:了|成|掉|到)|不退不改|不(?:退|改|换|赔|减|免)(?:的|哦|呢|$)|(?:不|未)(?:再)?(?:受理|接收|退还|予以|能够)(?!证)|只能(?:这样|按)',
    '您(?:这边|目前|现在|暂时)?~3(?:操作|处理)不了|如果|若|吗|查不到|改变不了|干预|决定|全额|一次',
  ),
  rule(
    "\\b(?:can't|cannot|can not|unable to|not able to|won't be able to|not in a position to|couldn't)\\b.{0,40}\\b(?:offer|provide|waive|refund|reduce|extend|defer|change|do|approve|accept|process|remove|cancel|help|arrange|set up|give|freeze|allow|agree|make|issue|credit|reverse|honou?r|exchange|return|stop|pause|lower|move)\\b",
    "\\b(?:if )?you(?:'re| are)? (?:still )?(?:can't|cannot|unable|not able|won't)|guarantee|authority|until you tell|approve (?:it|this|that) myself|confirm that|part(?:ial)? payments?|change that decision|override",
  ),
  rule(
    "\\b(?:we|i|there(?:'s| is| are)?|it|that)\\b.{0,12}\\b(?:don't|doesn't|do not|does not|no|not|isn't|aren't|no longer)\\b.{0,15}\\b(?:offer|have (?:a|any|that|such|an)|provide|allow|policy|option|program|programme|scheme|plan|possible|available|something we|eligible|qualify|covered|do (?:that|those|refunds|extensions|exceptions))\\b",
    "\\byou don't have|don't have (?:the )?(?:authority|permission|access)|don't have a (?:record|note)|\\?|that option if|\\bif\\b",
  ),
  rule(
    "n't (?:been )?approved|\\b(?:(?:not|isn't|aren't) eligible|ineligible|(?:doesn't|don't|does not|do not) (?:qualify|meet)|outside (?:of )?(?:our|the)|against (?:our |company )?policy|policy (?:doesn't|does not|won't)|(?:was|were|been|is|has been) (?:declined|rejected|refused|denied|turned down)|(?:not|n't) (?:been )?approved|non-?refundable|no exceptions|not (?:possible|an option|available|permitted|allowed|covered|refundable)|have to (?:decline|refuse|say no)|nothing (?:more |else )?(?:i|we) can do|no (?:refunds|extensions)|too late to|not something (?:we|i) (?:can|do|offer))\\b",
    '\\?|\\bif\\b|charges? (?:was|were) declined',
  ),
  rule(
    '不适用|不享(?:受|有)|(?:已经?|超)过~6(?:期|时效|时限|窗口|{n}天)~6(?:不|无|没)|没辙|没招|没戏|(?:无|没)(?:此|这)(?:项|类)|到上限|概不|恕难|一经~10(?:不|无法)|(?:不|没)(?:能|办法)再~4(?:降|少|低|免)|冇办法|做不到呀|不得(?:退|改|转|取消)|(?:暂时|目前|现阶段)~3(?:没|不|未|无)~4(?:开放|开通|提供|受理|支持|安排|推出)',
    '如果|若|吗|是否|您没|联系|收到|决定|材料',
  ),
  rule(
    "\\b(?:(?:doesn't|does not|don't) (?:apply|cover|extend|include)|not applicable|isn't (?:covered|included|eligible)|(?:only|won't) be able to (?:let|release)|not something (?:we|i) (?:can|could|do|offer)|can't be (?:refunded|waived|changed|cancelled|done|extended|returned)|we (?:simply )?don't|has (?:passed|expired)|past (?:the|our) (?:deadline|window|return)|(?:policy|terms) (?:is|are|say)[^.]{0,20}\\b(?:no|not|non))\\b",
    "\\?|\\bif\\b|\\byou don't\\b",
  ),
]);
