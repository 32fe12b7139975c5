/** A bill that cannot be paid in time: the agent asks, refuses, takes a threat back, offers instalments and promises. */
import type { AgentScript } from '../driver/agent';

export const huabei: AgentScript = {
  opening: [
    { by: 'bot', text: '您好，我是智能助理，正在为您转接人工客服，请稍候。' },
    { by: 'system', text: '客服小林（工号 A1024）为您服务' },
    { by: 'agent', text: '您好，我是客服小林，工号 A1024，很高兴为您服务。请问有什么可以帮您？' },
  ],
  steps: [
    [{ by: 'agent', text: '非常理解您的心情。请问是什么原因导致您这期花呗账单没有办法按时还款呢？' }],
    [
      {
        by: 'agent',
        text: '好的，已经为您记录。请问您现在每个月的收入大概是多少？扣除生活开支后可以用来还款的有多少？',
      },
    ],
    [
      { by: 'agent', text: '查询到您本期应还 8,000.00 元。非常抱歉，这边暂时没有办法帮您减免。' },
      { by: 'agent', text: '逾期的话我们会联系您的家人和单位。' },
      { recall: 'last' },
    ],
    [
      { by: 'agent', text: '您看分6期可以吗？每期 1,365.33 元，首期还款日是下个月10号。' },
      { edit: 'last', text: '您看分6期可以吗？每期 1,392.00 元（含手续费），首期还款日是下个月10号。' },
    ],
    [{ by: 'agent', text: '好的，分期申请已经为您提交，会在3个工作日内回复您，审核期间不会有催收电话。' }],
    [{ by: 'agent', text: '工单号是 HB20261123-0417，您可以凭工单号查询进度。请问还有其他可以帮您的吗？' }],
    [
      { by: 'agent', text: '感谢您的咨询，祝您生活愉快，再见。' },
      { by: 'system', text: '本次会话已结束，您可以继续留言' },
    ],
  ],
  afterwards: [
    { by: 'bot', text: '您的留言已收到，人工客服上线后会第一时间回复您。' },
    { by: 'bot', text: '好的，已为您记录。' },
  ],
};
