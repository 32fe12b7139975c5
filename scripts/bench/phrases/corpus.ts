/** Ten thousand phrases: every built-in one in 简体 and English, and others of the kind people write for themselves. */
import type { Phase, PhaseId, Snippet } from '../../../lib/playbook/playbook';
import { PHASE_IDS } from '../../../lib/playbook/playbook';
import { playbooksOf } from '../../../lib/playbook/registry';

const ZH = {
  open: ['您好，', '你好，', '麻烦您，', '请问，', '打扰一下，', '您好客服，', '早上好，', ''],
  matter: [
    '我的宽带',
    '上个月的话费',
    '我家的燃气费',
    '这张机票',
    '预订的酒店',
    '孩子的网课',
    '健身卡',
    '我的驾照换证',
    '物业费',
    '车险理赔',
    '医保报销',
    '快递包裹',
    '外卖订单',
    '演唱会门票',
    '二手手机',
    '租房押金',
    '水电账单',
    '会员自动续费',
    '我的社保',
    '公积金提取',
    '装修定金',
    '空调维修',
    '洗衣机',
    '冰箱',
    '电动车电池',
    '旅行团',
    '火车票改签',
    '手机套餐',
    '银行卡年费',
    '课程退费',
  ],
  trouble: [
    '已经三天没有处理',
    '显示审核失败',
    '被重复扣了一次',
    '和合同写的不一样',
    '到现在还没有发货',
    '一直提示系统繁忙',
    '少了一个配件',
    '发错了颜色',
    '突然停用了',
    '找不到入口办理',
    '没有人联系我',
    '多收了一笔服务费',
    '没有给我发票',
    '被取消了却没有通知我',
    '签收人不是我',
    '优惠没有算进去',
    '延误了两个小时',
    '登记的名字写错了',
    '地址填错了',
    '需要换成另一个号码',
  ],
  ask: [
    '请帮我查一下原因。',
    '麻烦今天给个说法。',
    '能不能帮我登记一下？',
    '请问什么时候能修好？',
    '我想换一个时间上门。',
    '请把处理结果发短信给我。',
    '要准备哪些证件？',
    '可以线上办理吗？',
    '请给我一个受理编号。',
    '我想把它取消掉。',
    '方便的话请回个电话。',
    '能否开一张电子发票？',
    '请问找哪个部门？',
    '我可以补交材料。',
    '请按原来的价格处理。',
    '希望这周内能解决。',
    '请问有没有补偿？',
    '能换一位同事跟进吗？',
    '请把规则的链接发我。',
    '那我先等您的消息。',
  ],
} as const;

const EN = {
  open: ['Hello, ', 'Hi there, ', 'Good morning, ', 'Quick question: ', ''],
  matter: [
    'my broadband',
    'last month’s phone bill',
    'my gas meter reading',
    'the flight I booked',
    'our hotel room',
    'my gym membership',
    'the parcel',
    'the concert tickets',
    'my tenancy deposit',
    'the washing machine',
    'my car insurance claim',
    'the train ticket',
    'my mobile plan',
    'the online course',
    'the repair visit',
    'my library card',
    'the voucher',
    'my parking permit',
    'the boiler service',
    'our holiday booking',
  ],
  trouble: [
    'has been pending for three days',
    'was charged twice',
    'does not match what I signed',
    'never showed up',
    'came in the wrong colour',
    'stopped working yesterday',
    'is missing a part',
    'was cancelled without notice',
    'shows an error each time',
    'has the wrong name on it',
    'was delayed by two hours',
    'went to an old address',
    'has an extra service charge',
    'left without an invoice',
    'cannot be found online',
  ],
  ask: [
    'Could you look into it?',
    'When will it be fixed?',
    'Who should I talk to?',
    'May I change the time slot?',
    'Please text me the result.',
    'Which papers do you need?',
    'Can it be done online?',
    'I would like a case number.',
    'Is there any compensation?',
    'Please send an invoice.',
    'Could a colleague follow up?',
    'I can bring the documents.',
    'Please keep the old price.',
    'I hope this can be solved this week.',
    'I will wait for your message then.',
  ],
} as const;

export const phases: Phase[] = PHASE_IDS.map((id) => ({ id, title: id }));

const fresh = (id: string, text: string, index: number): Snippet => ({
  id,
  phase: PHASE_IDS[index % PHASE_IDS.length] as PhaseId,
  text,
  when: null,
  hint: null,
  marks: [],
  tags: [],
  answers: [],
});

/** The same for the same `count`: numbers from a fixed start choose the parts. */
export function corpus(count: number): Snippet[] {
  let state = 20_251;
  const pick = <T>(from: readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[Math.floor((state / 2_147_483_648) * from.length)] as T;
  };
  const snippets = (['zh-CN', 'en'] as const).flatMap((locale) => playbooksOf(locale).flatMap((book) => book.snippets));
  const seen = new Set<string>();
  while (snippets.length < count) {
    const [words, join] = pick([true, true, false]) ? [ZH, '，'] : [EN, '. '];
    const text = `${pick(words.open)}${pick(words.matter)}${words === ZH ? '' : ' '}${pick(words.trouble)}${join}${pick(words.ask)}`;
    if (seen.has(text)) continue;
    seen.add(text);
    snippets.push(fresh(`own-${snippets.length}`, text, snippets.length));
  }
  return snippets;
}
