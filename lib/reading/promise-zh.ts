/** How the agent's side binds itself in Chinese, and what only sounds like it. */
import { ACT_ZH } from './act';
import { type Beside, type Binding, TIME } from './promise-signs';
import { rx } from './words';

/** In the clause that binds: what makes it none. */
const HEDGE = rx(
  '尽量|尽可能|申请给您|跟您(?:核实|确认|说(?!明)|沟通|核对|讲|解释|了解)|(?:也|我|很|都)想(?:帮|给)|争取|尽力|努力|应该|应当|可能|也许|或许|大概率?|估计|预计|不一定|不确定|不保证|看看|看下|看一下|查询?一?下|希望|建议|如有|原则上|{rule}|' +
    '(?:无|没)(?:法|办法|有办法|有权限)|不能|不可以|不支持|不予|不了|不给(?!您添)|未(?:能|获|通过)|难以|暂不|不(?:同意|批准|通过|接受|受理)|只能(?!$)|可以(?!了)|能够|(?<!不)能(?!$)|会不会|要不要|有没有|是否|的话术|才(?:能|会|可)|需要?(?!求)|(?<!帮|给|为|替)您(?:可|要|得|必|应|须|自|再|先|注|留|按|打算|说的|务必|想)|(?:请您|^ *请)(?!放心|知)|麻烦|记得|注意|评价|提醒|问卷|满意|如何|怎么|多少|入口|页面|自行|自己|往往|有时|本来|原本|(?:^|您|我们?|这边) *之前(?=已|帮|给|说|有|您)|再帮您|曾|上次|上个?月|过去',
);
/** What the agent's side does against the customer, or what happens by itself. */
const AGAINST = rx(
  '征信|起诉|诉讼|法[院务律]|律师|委外|委托|催(?:收|缴)|上门(?=催|核实|走访|找|收)|访视|到府|派员|走访|家人|家属|亲[属戚人友]|您(?:的)?(?:单位|公司)|单位(?:领导|同事|打|说)|通讯录|紧急联系人|户籍|黑名单|后果|逾期|自动(?:扣|续|代扣|还款|为您调|给您调|转|取消)|罚息~4(?:产生|计)|扣[款费划收](?!~3(?:停|取消|退))|限制|影响|失效|作废|过期|支付命令|强制|移交|查封|名额|收取?您|续费',
);
const FRIENDLY =
  /不(?:会)?再|停|暂停|取消|免|退|关[掉闭]|撤|解除|恢复|不(?:会|向|收)|去掉|移除|删|更正|异议|承诺|多扣|保证/;
const CONSENT = rx('{tag}|能接受|是这样|对吗|对吧');
/** How the agent's side binds itself, in Chinese. */
const ZH = [
  rx(
    `(?:会(?!员|议|话|不会|影|被)|将(?!来|被)|马上|立[即刻]|即刻|这就|现在就?|稍后|随后|尽快|第一时间|一定|承诺|保证|负责|最[迟晚])~18(?:${ACT_ZH})`,
  ),
  rx(
    `(?:${TIME.source})~12(?:{us}|{you})?~8(?:{you}~4(?:${ACT_ZH})|{us}~6(?:${ACT_ZH})|安排|退[回还款]|到账|原路|(?:回复|答复|通知|联[系络]|告知|打给|复返?|发给|退给|寄给)~2您)`,
  ),
  rx(`(?:{us})~8{you}~8(?:${ACT_ZH})`),
  rx(`(?:{us})~12(?:${TIME.source})~6(?:回|答|联|处理|复|反馈|打|上门|送|来电|来取)`),
  rx(`^ *(?:那|好的?|嗯|先|这就|马上|本次|经~8)*(?:{you}~14(?:${ACT_ZH})|给您?(?:${ACT_ZH}))`),
  rx(`(?:同意|批准|答应|承诺|决定|经~6批准|审批通过了?)~4(?:给|为|帮|免|减|退|分|延|按|您)~12`),
  rx(`(?:不(?:会)?再|停止)~6(?:拨打|联系|催收|打扰|扣|收取|计收|计算|产生|致电)`),
  rx(
    `(?:退款|款项|赔付|金额|补偿|运费|差价|利息|罚息|违约金|费用)[^，,。]{0,10}(?:会|将|由我们|由商家|由平台|全部|全额)~14(?:退|返|免|减|到账|承担|补)`,
  ),
  rx(
    `(?:额度|账户|服务|权益|功能|网络|套餐|卡|扣款)~6(?:${TIME.source}|将|会)~6(?:恢复|生效|解[冻除封]|取消|开通|重置|停)`,
  ),
  rx(`(?:${TIME.source})~2(?:提交|登记|上报|处理|安排|转交|寄出|发出|退给|发货)`),
  rx('^ *(?:就|那)?免(?:您|去|掉|收)|(?:就|都)?不(?:会)?再?收您|(?:我们|商家|平台|公司|卖家)(?:来|全额|全)?承担'),
  rx(`(?:${TIME.source})(?:之?内|之?前|就)?~6(?:返还|退回|传给|发给|打给|给您|送达|出货|回电|寄到|恢复|完成)`),
  rx('我们(?:来)?(?:退|赔|免|出|付)(?:$|给您|您|了|！|。)'),
  rx('^ *(?:那|就|再|先|我们|这边)*(?:退|补|赔|返|送|减|免)(?:还|偿|给|掉)?您~3(?:{n}|[0-9]|全)'),
  rx('由(?:我(?!们)|我们|商家|平台|公司|本行|我方)(?:来)?(?:承担|负责|处理)'),
];
const DONE_ZH = [
  rx(`(?:已(?!逾|还|缴|付|被|结清|签|出账|生成|超|过|下)|刚(?:刚|才)?)(?:经)?~12(?:${ACT_ZH})`),
  rx(`(?:{you}|{us})~10(?:${ACT_ZH})~6(?:好|完|上去|过去|成功|下来|了)`),
  rx(`(?:登记|备注|提交|冻结|关闭|加急|受理|上报|记录|转|反馈|取消|改|调)(?:好|完|上去)了|记(?:下来?|录)了`),
];
/** Speaks of what is to come, although it could be read as done: 月底前为您处理完成. */
const AHEAD = /^(?!.*(?:已|刚)).*(?:会|将|[日号天周月底点时期]之?前|[之以]内|[日天时]内)/s;
/** How things go in general, for anybody. */
const GENERAL =
  /每个?[月年次期天](?!.*(?:改|调|同步|跟进|汇报))|系统会(?:根据|自动|按|定期)|根据.*(?:不同|情况)|随时|由第三方|符合.{0,4}(?:资格|条件)|凡是|所有(?:客户|用户)|客户(?:会|将)/;
const STATE = rx(
  '您的(?:账户|账号|卡片?|信用卡|账单|包裹|快递|额度|合同)(?!~10(?:{you}|我们|这边))|包裹|快递|本期|账单~4(?:已|出)|被|还款日(?!~8[调改])|查(?:到|询到|看到)|系统显示|显示|逾期|减免过|收到了?吗|有效期',
);

/** What is done stays done, whatever could be done before. */
const withoutDone = (text: string): string => text.replace(/申请到?|上个?月底|需求|之前已|审批通过|可以了/g, '');

/** True when the words are against the customer: a threat, a consequence. */
export const isAgainst = (text: string): boolean => AGAINST.test(text) && !FRIENDLY.test(text);

/** The customer's own doing, unless something is to reach the customer: 您会在3天内收到退款. */
const THEIR_DOING = /^ *(?:如果|若|要是)?您(?!的|这)(?![^，]{0,6}(?:会|将)[^，]{0,12}收到)/;

export function bindsInChinese(text: string, { before, after }: Beside): Binding {
  if (isAgainst(text)) return null;
  const isDone = !HEDGE.test(withoutDone(text)) && !STATE.test(text) && DONE_ZH.some((one) => one.test(text));
  if (isDone) return AHEAD.test(text) ? 'will' : 'done';
  const isOffered = /^ *(?:将|把|再|然后|剩)/.test(text) && /可以|能(?:给|帮|为|不能|否)/.test(before);
  if (isOffered || HEDGE.test(text) || THEIR_DOING.test(text) || CONSENT.test(text + after)) return null;
  if (GENERAL.test(text) || /随时|符合.{0,4}(?:资格|条件)/.test(before)) return null;
  return ZH.some((one) => one.test(text)) ? 'will' : null;
}
