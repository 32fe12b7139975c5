/**
 * Promises: the agent's side binds itself to an act or a result in this case, or reports an act just done for it. Rules,
 * hedges, advice, questions, refusals, threats and the customer's own duties are none.
 */
import { ACT_EN, ACT_ZH } from './act';
import { asksCode } from './asks-code';
import { clausesOf, type Line, type Sentence } from './line';
import { suspicious } from './suspicious';
import { rx } from './words';

/** Where a promise stands in the message. */
export interface PromiseSpan {
  start: number;
  end: number;
  /** The clause that binds; the quote may take in a time or a condition beside it. */
  core: { start: number; end: number };
  /** An act that is reported as done. */
  done: boolean;
  conditional: boolean;
}

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
const ASKED = /(?:吗|么|嘛|不$|行不行|好不好|呢)[?？。\s]*$|[?？]\s*$/;
const CONSENT = rx('{tag}|能接受|是这样|对吗|对吧');
const CONDITION = rx(
  '(?:如果|若|只要|要是|假如|倘若|一旦|前提|待|等(?!级)|等到)|的话|(?:通过|收到|确认|核实|完成|结清|还清|到账|签收|同意|提交|付款|退回)~8(?:之?后|以后)|\\b(?:if|once|provided|as long as|as soon as|when|after|upon|subject to)\\b',
);
const BAD_CONDITION = rx(
  '(?:如果|若|要是|一旦|再|仍|继续|还是)~6(?:不|没|未|逾期|拖|违约)|不还|未还|\\bif you (?:don.t|do not|miss|fail|can.t)|unless you',
);

const TIME = rx(
  '(?:[上下中][午昼]|早上|晚上|[这本下]个?(?:周|礼拜|星期|月)|今天|今[日晚]|两天|[上下中]午|{n}点|明[天日早晚]|后天|听日|下?个?周[一二三四五六日末]|{n}(?:到|至|-|~)?{n}?(?:个)?(?:工作[日天]|自然日|小时|天|分钟|点|周|星期|礼拜|月)|半个?(?:小时|天|月)|{n}日内|[0-9]+[号日]|月底|下班|稍后|随后|马上|立即|现在|尽快)',
);

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

const WHO =
  "(?:i|we|(?:our|the|my|your|a|an|one of (?:our|my)) (?:[\\w'-]+ ){0,4}?(?:team|department|office|manager|supervisor|colleague|specialist|agent|advis[eo]r|engineer|technician|case ?worker|handler|representative|rep|courier|warehouse|bank|branch|accounts)|someone(?: from [\\w ]{3,20})?|somebody|a member of [\\w ]{3,20}|they|he|she|management|support|(?:a|your) (?:new|replacement) (?:card|one|item)|(?:your|the|this|that|it|a|an?y)(?: (?:full|partial))?(?: \\w+){0,2}(?: (?:refund|payment|fee|charge|credit|letter|email|card|money|amount|account|limit|replacement|order|interest|plan|case|complaint|request|ticket|confirmation|voucher))?)";
const SAY = `(?:${ACT_EN})`;
const EN = [
  rx(`\\b${WHO} (?:is|are) (?:now )?(?:going|set|due|booked) to (?:be )?(?:${ACT_EN})`),
  rx(
    "\\b(?:we|i|nobody|no one|they)(?:'ll| will|)(?: not| never| no longer|) ?(?:won't )?(?:not |never )(?:be )?(?:contact|call|chas|charg|bill|ring|writ|visit)|\\b(?:we|i) won't (?:be )?(?:contact|call|chas|charg|bill|ring|writ|report)",
  ),
  rx(
    `\\b(?:i|we|they|he|she|it|that|this|who)'ll (?:be |now |also |then |personally |get |have )*[^.?!]{0,45}?\\b${SAY}`,
  ),
  rx(`\\b${WHO} (?:will|shall)(?! not| need| have to| try| do (?:my|our)| see| automatically)[^.?!]{0,50}?\\b${SAY}`),
  rx(`\\b(?:i'm|i am|we're|we are)(?: now| just| also)? (?:going to|about to) [^.?!]{0,30}?\\b${SAY}`),
  rx(
    `\\b(?:i'm|i am|we're|we are)(?: now| just| also)? (?!happy|able|sorry|afraid|looking|going|checking|trying|unable|not|here|hoping|pleased|glad|aware|seeing|talking|chatting|asking|closing)\\w+ing\\b(?<=\\b(?:${ACT_EN})\\w*)`,
  ),
  rx(
    "\\byou(?:'ll| will)\\b(?! (?:need|have to|be able|be asked|be charged|see|also need|still|want|find|notice))[^.?!,]{0,12}\\b(?:receive|get|hear|be (?:refunded|credited|contacted|called|reimbursed)|not be charged|have (?:it|your|the))\\b|\\byou (?:won't|will not) be (?:charged|billed|contacted|called)",
  ),
  rx(
    '\\b(?:i promise|we promise|you have my word|i give you my word|i guarantee (?:that )?(?:i|we|you)|rest assured (?:that )?(?:i|we))\\b',
  ),
  rx(
    "\\b(?:refund|payment|fee|charge|credit|letter|card|limit|it|email|replacement|interest|cancellation|change)\\b[^.?!,]{0,16} (?:will|'ll)(?! not| need)(?: now)? (?:be |take effect|reach|arrive|come|stop|go (?:back|through)|show)[^.?!]{0,40}",
  ),
];
const DONE_EN = [
  rx(
    '\\b(?:hold|block|restriction|charge|fee|freeze|stop)\\b[^.?!,]{0,20} (?:is|are|has been) (?:now )?(?:lifted|removed|gone|off|coming off|cleared|in place)|\\b(?:all|now) (?:done|sorted|cancelled|set up|taken care of)\\b',
  ),
  rx(
    `\\b(?:i've|we've|i have|we have|i|we)(?: now| just| already| also| both)* (?!need|had|have to|will|can|could|would|see|not|do|don't|did)(?:\\w+ ){0,2}?(?:(?:${ACT_EN})\\w*)(?<=ed|put|sent|set|up|written|froze|frozen|made|placed|noted|taken [^.]{0,20}|out|stopped)\\b`,
  ),
  rx(`\\b(?:has|have|'s)(?: now| just| already| also)* been (?:now |successfully )?(?:(?:${ACT_EN})\\w*)`),
  rx(
    '\\b(?:is|are) (?:now )?(?:on (?:its|their|the) way|cancelled|canceled|locked|frozen|blocked|approved|all set|waived|refunded)\\b',
  ),
];
const HEDGE_EN = rx(
  "{enRule}|\\b(?:try|trying|should|hope(?:fully)?|aim|possibly|probably|perhaps|could|can(?! confirm)|cannot|can't|unable|unless|would|not (?:able|sure|guarantee)|won't be able|not something|do my best|recommend|suggest|please|need (?:you|your|to|a|an|some|the)|needed|require|see (?:if|what|whether)|ask you|expect(?:ed)?|estimate|approximately|if (?:approved|eligible|possible)|you'll (?:need|have)|you (?:can|could|may|must|should|need)|has to|have to|close (?:this|the|our) (?:chat|conversation)|closing (?:this|the) chat|happy to|look forward|glad to|be honest|better|declined|rejected|refused|haven't|hasn't|not been|be (?:open|closed|available|honest)|charge[ds]? (?:you |a )?(?:a |the )?(?:late|interest|fee)|will (?:continue|automatically))\\b",
);
const AGAINST_EN = rx(
  '\\b(?:legal|court|bailiff|solicitors?|collections? (?:agency|agencies|department)|debt collect|collector|credit (?:bureau|agenc\\w*|reference|file|report|score|record|history)|employer|workplace (?:to|and)|family|relatives|garnish|arrest|default|late (?:fee|charge)s? (?:will|may)|be charged|visit|home address|field agents?|enforcement|penalt|lapse|expire|survey|whatsapp|telegram|once the (?:fee|deposit))\\b',
);
const FRIENDLY_EN =
  /\b(?:stop|no longer|won't|not be|waiv|remov|refund|cancel|credit £|correct|delet|revers|settlement letter|pause|hold|nobody|no one|note)/;
const STATE_EN = rx(
  '\\byour (?:account|order|parcel|application|request|payment|card) (?:has|have)(?: \\w+)? been (?:declined|rejected|delivered|restricted|suspended|locked|charged|closed|limited|flagged|overdue)|\\b(?:fees?|interest|charges?) (?:has|have) been (?:added|applied|charged)|\\b(?:fees?|interest|charges?|penalt\\w+)\\b[^.]{0,12} will (?:be )?(?:added|applied|charged|continue|apply)|\\b(?:reminders?|statements?|survey)\\b|will attempt|\\b(?:customers|everyone) will|according to (?:our|the)|by you\\b',
);

/** What a fraud says it will do is none of the company's promises. */
const isFraud = (line: Line): boolean => [asksCode, suspicious].some((one) => one.find(line).length > 0);

/** A line is read once, whoever asks. */
const KNOWN = new WeakMap<Line, PromiseSpan[]>();

/** The promises of a message, in its order. */
export function promisesIn(line: Line): PromiseSpan[] {
  const known = KNOWN.get(line);
  if (known !== undefined) return known;
  const said = line.sentences.flatMap((sentence) => inSentence(sentence));
  const found = said.length > 0 && isFraud(line) ? [] : said;
  KNOWN.set(line, found);
  return found;
}

function inSentence(sentence: Sentence): PromiseSpan[] {
  const clauses = clausesOf(sentence);
  const own = clauses.map((clause, index) => bindsHow(clause.text, clauses, index));
  const binding = own.map((how, index) =>
    own[index - 1] != null && isResult(clauses[index]?.text ?? '') ? null : how,
  );
  const found: PromiseSpan[] = [];
  for (const [index, how] of binding.entries()) {
    if (how === null) continue;
    let first = index;
    let last = index;
    while (first > 0 && binding[first - 1] === null && leadsIn(clauses[first - 1]?.text ?? '')) first -= 1;
    if (found.length > 0)
      first = Math.max(
        first,
        clauses.findIndex((clause) => clause.start >= (found.at(-1)?.end ?? 0)),
      );
    while (last + 1 < clauses.length && binding[last + 1] === null && followsOn(clauses[last + 1]?.text ?? ''))
      last += 1;
    const core = extent(clauses[index]);
    const start = extent(clauses[first]).start;
    const end = extent(clauses[last]).end;
    const conditional = clauses.slice(first, last + 1).some((clause) => CONDITION.test(clause.text));
    // 先还1000元，我们就给您免掉: what comes first is the condition.
    const hangs = index > 0 && /^ *(?:我们|这边|我)?就/.test(clauses[index]?.text ?? '');
    found.push({ start, end, core, done: how === 'done', conditional: (conditional || hangs) && how !== 'done' });
  }
  return found;
}

function extent(clause: Sentence | undefined): { start: number; end: number } {
  const { text, start } = clause ?? { text: '', start: 0 };
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  return { start: start + lead, end: start + text.replace(/[\s。!！;；…~.]+$/, '').length };
}

/** When what was promised just before arrives: part of that promise, not one more. */
const isResult = (text: string): boolean =>
  text.length < 16 && /到账|原路|入账|生效/.test(text) && !/[给帮为]您|我们/.test(text);

/** A time or a condition that stands before the act it belongs to. */
const leadsIn = (text: string): boolean =>
  !ASKED.test(text) &&
  (CONDITION.test(text) || (text.length < 24 && TIME.test(text)) || /\d(?:am|pm)|\b(?:by|within|in) /.test(text)) &&
  !BAD_CONDITION.test(text);

/** A time, a sum, a number or a result that stands behind. */
const followsOn = (text: string): boolean =>
  !ASKED.test(text) &&
  text.length < 44 &&
  !/请|您(?:可|需|要|得)|麻烦|注意|\b(?:please|you (?:can|need|must)|you'll need)\b/.test(text) &&
  (TIME.test(text) || /\d|期|元|单号|到账|不再|\b(?:by|within|in|from|reference|number)\b/.test(text)) &&
  !AGAINST.test(text);

function bindsHow(text: string, clauses: readonly Sentence[], index: number): 'will' | 'done' | null {
  const next = clauses[index + 1]?.text ?? '';
  const before = clauses[index - 1]?.text ?? '';
  if (ASKED.test(text) || BAD_CONDITION.test(text) || BAD_CONDITION.test(before)) return null;
  const isLast = index === clauses.length - 1;
  const zh = /[一-鿿]/.test(text);
  const against = zh ? AGAINST.test(text) && !FRIENDLY.test(text) : AGAINST_EN.test(text) && !FRIENDLY_EN.test(text);
  if (against) return null;
  if (zh) {
    if (!HEDGE.test(withoutDone(text)) && !STATE.test(text) && DONE_ZH.some((one) => one.test(text)))
      return AHEAD.test(text) ? 'will' : 'done';
    if (/^ *(?:将|把|再|然后|剩)/.test(text) && /可以|能(?:给|帮|为|不能|否)/.test(before)) return null;
    if (HEDGE.test(text) || /^ *(?:如果|若|要是)?您(?!的|这)(?!~?[^，]{0,6}(?:会|将)[^，]{0,12}收到)/.test(text))
      return null;
    if (
      !isLast &&
      CONSENT.test(
        clauses
          .slice(index + 1)
          .map((clause) => clause.text)
          .join(''),
      )
    )
      return null;
    if (CONSENT.test(text)) return null;
    return !GENERAL.test(text) && !/随时|符合.{0,4}(?:资格|条件)/.test(before) && ZH.some((one) => one.test(text))
      ? 'will'
      : null;
  }
  if (/\?/.test(text) || (!isLast && /\?\s*$/.test(clauses.at(-1)?.text ?? '') && /if |would|how|sound|ok/.test(next)))
    return null;
  if (STATE_EN.test(text)) return null;
  if (!HEDGE_EN.test(text) && DONE_EN.some((one) => one.test(text))) return 'done';
  return !HEDGE_EN.test(text) && EN.some((one) => one.test(text)) ? 'will' : null;
}

/** What is done stays done, whatever could be done before. */
const withoutDone = (text: string): string => text.replace(/申请到?|上个?月底|需求|之前已|审批通过|可以了/g, '');
