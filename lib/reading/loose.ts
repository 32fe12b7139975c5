/**
 * Looser rules, for a message in which no recogniser found anything to go by: two notions that stand together in one
 * sentence. They are kept apart because beside a sure reading they would only add noise.
 */
import type { Intent, IntentCode } from './intent';
import type { Line } from './line';
import { type Rule, rule } from './recogniser';

const ASK =
  '(?:[?？]|吗|么$|呢|多少|几[口点号天时位]|谁|哪|什么|咩|还是|如何|怎|没有?[。？]?$|有没有|能不能|可不可以|是否|[行好得可]不)';
/** Rules in general, what the customer wants, what does not apply. */
const NOT =
  '以免|避免|{rule}|您(?:是)?(?:想|要)|需要(?:延|分|退)|如果|若|不用|不会|放心|是这样|对吗|其[他它]|可以帮|为您服务|建议|您可以';
const NOT_EN = "{enRule}|\\b(?:if you|won't affect|you can|don't worry|help you|anything else)\\b";

const RULES: readonly [IntentCode, Rule][] = (
  [
    [
      'asks_code',
      '(?:软件|链接|远程|屏幕).{0,16}(?:下载|装|发您|教您|点开|操作)|(?:短信|码|数字).{0,10}(?:念|报|发我|读|告诉)',
      '{never}',
    ],
    [
      'asks_code',
      '\\b(?:read|tell|give|send)\\b.{0,24}\\b(?:numbers|digits|code|characters)\\b',
      '{enNever}|order|phone|account|reference|last|gift|voucher',
    ],
    [
      'suspicious',
      '(?:认证|验证|激活|解冻|担保|刷)(?:款|金|费)|包过|企微|专门(?:做|办)|atm|先(?:转|打|存|汇)|内部|走(?:个|点)(?:账|流水)|解除(?:设定|分期)',
      '{never}|无需|不用',
    ],
    [
      'suspicious',
      '\\b(?:vouchers?|prepaid|gift|crypto|wire|courier the|western union|load the)\\b.{0,40}\\b(?:numbers?|code|cash|send|give|pay)\\b',
      '{enNever}|free|worth|offer',
    ],
    [
      'threatens',
      '不好看|(?:买房|买车|贷款|孩子|前途|工作|名声).{0,8}影响|掂量|后果|失联|递法院|单位.{0,12}(?:打|找|联系)|家里人?.{0,8}(?:知道|联系|找)|丑话|别怪',
      '不会|不影响|放心|建议|{never}',
    ],
    [
      'threatens',
      '\\b(?:warrant|enter (?:the|your) property|bailiff|disconnect|cut (?:you )?off|repossess|seize|come and collect|officers?)\\b',
      '{enNo}|\\?',
    ],
    [
      'refuses_full_only',
      '(?:整笔|全额|一次|一笔|拆开|分开|部分).{0,14}(?:不支持|不接受|不认|不行|才(?:行|可以)|只(?:能|有))|(?:只|必须).{0,8}(?:整笔|全额|一次)',
      `${NOT}|减免|优惠`,
    ],
    ['refuses_full_only', '\\b(?:all or nothing|everything at once|every penny|the lot|nothing partial)\\b'],
    [
      'refuses_authority',
      '(?:决定|做主|点不了|批|审批|权限|主管|放款方|资方|总行|总部|评估|承诺|拍板).{0,14}(?:不了|没用|才行|为准|无法|不归)|(?:接电话|传话|打工)的|(?:要|得|须|由).{0,10}(?:批下来|点头|评估|审批|定夺)',
      `${NOT}|已|会|给您`,
    ],
    [
      'refuses_authority',
      '\\b(?:has to come from|have to come from|up to the|lender itself|decided (?:by|elsewhere)|only they can|higher up|not my place)\\b',
      NOT_EN,
    ],
    [
      'refuses_policy',
      '(?:条件|政策|规定|合同|约定|选项|资格|标准|活动|系统|门槛|协议|名额).{0,12}(?:不|没|无|未|够不上|达不到)|(?:够不上|达不到|轮不到|免不|减不|退不|改不|挂不|降不).{0,10}|(?:不|没|无).{0,8}(?:条件|政策|选项|资格|先例|规定)',
      `${NOT}|吗|能不能|影响|有问题`,
    ],
    [
      'refuses_policy',
      "\\b(?:no|not|n't|against|cannot|never)\\b.{0,40}\\b(?:option|terms|policy|allowed|possible|agreement|contract|rules|eligible|offer that|our side|do that)\\b",
      `${NOT_EN}|\\?|worry|problem`,
    ],
    [
      'wants_more',
      '(?:最少|至少|起码|怎么也|太少|不够|盖不住|差得远|凑|再加|补上|往上).{0,14}(?:{n}|还|补|凑|期|点|一些|看看)|{n}.{0,6}(?:盖不住|不够|太少|差)|(?:先|把).{0,10}(?:补上|补齐)',
      `${NOT}|材料|资料|证明|天|位`,
    ],
    [
      'wants_more',
      "\\b(?:dent|what else|not much|top (?:it|that) up|scrape|closer to|little more|only)\\b.{0,30}(?:\\?|got|pay|offer)|won't make",
      NOT_EN,
    ],
    [
      'offers_instalments',
      '(?:拆|分|做|改).{0,6}{n}(?:期|笔|次|个月|份).{0,40}(?:您|看|行|可以|考虑|吧|吗|还)|个性化分期',
      `${NOT}|{no}|第{n}`,
    ],
    [
      'offers_instalments',
      '\\b(?:can|could|happy|let|might)\\b.{0,30}\\b(?:across|over|split|spread|stretch|break)\\b.{0,30}\\b(?:months?|weeks?|payments|chunks|parts)\\b',
      '{enNo}|{enRule}|you (?:can|could)|\\byou stretch',
    ],
    [
      'offers_deferral',
      '(?:往后|挂|延|改到|缓|推|宽).{0,8}(?:天|号|月|周).{0,30}(?:您|吗|行|可以|看|$)|最[多长].{0,8}(?:往后|挂|延|缓)',
      '{rule}|您(?:是)?想|每月|不能|无法',
    ],
    [
      'offers_deferral',
      '\\b(?:can|could|happy|let|might)\\b.{0,20}\\b(?:skip|pause|miss|delay|pick up again|hold|start again)\\b',
      '{enNo}|{enRule}|\\?|hold on|hold the line',
    ],
    [
      'offers_waiver',
      '(?:不收|免|减|抹|划掉|打.{0,2}折).{0,10}(?:您|了|行|可以|看|利息|罚息|费)|(?:利息|罚息|违约金|费).{0,10}(?:不收|免|减|抹|算了)',
      `${NOT}|{no}|已|过一?次`,
    ],
    [
      'offers_waiver',
      "\\b(?:i|we)(?:'d| can| could|'ll)\\b.{0,20}\\b(?:drop|waive|wipe|cut|take off|lose|ditch|forgo)\\b",
      '{enNo}|{enRule}',
    ],
    ['offers_refund', '退.{0,12}(?:可以|行|没问题|您看|吧)|(?:可以|能|行).{0,6}退', `${NOT}|{no}`],
    [
      'offers_alternative',
      '(?:折|券|送|补偿|积分|礼).{0,14}(?:您|行|看|可以|吧|吗|留着)|要不.{0,8}(?:折|券|送|换)',
      `${NOT}|{no}|送达|发送`,
    ],
    [
      'offers_alternative',
      '\\b(?:throw in|sweeten|upgrade|months? free|free months?|discounted|on us|on the house|loyalty)\\b',
      '{enNo}',
    ],
    [
      'asks_identity',
      `(?:本人|地址|住址|居住地|出生|登记|证件|贵姓|名字|户名|开户|预留).{0,20}${ASK}|${ASK}.{0,14}(?:本人|证件|户名)`,
      `${NOT}|收货|退货|照片|拍`,
    ],
    [
      'asks_identity',
      "\\b(?:what's|what is|confirm|tell me|can you|may i|for security)\\b.{0,40}\\b(?:address|name|born|birthday|postcode|maiden|memorable|who)\\b",
      '{enNo}|proof|deliver|email (?:it|that)',
    ],
    [
      'asks_income',
      `(?:收入|工资|薪|挣|赚|生活费|几口人|养家|上班|打工|职业|谁在?养).{0,16}${ASK}|${ASK}.{0,10}(?:收入|工资|挣|赚)`,
      `${NOT}|证明|发了`,
    ],
    [
      'asks_income',
      '\\b(?:money|cash|anything) coming in\\b|\\b(?:benefits|pension|job|work|shifts)\\b.{0,30}\\?',
      '{enNo}',
    ],
    [
      'asks_reason',
      `(?:忘|困难|没(?:入账|还|缴|按时)|逾期|拖|变故|难处|什么情况|怎么回事|出(?:什么|啥)).{0,16}${ASK}|(?:怎么|为).{0,6}(?:回事|没|拖)|是忘.{0,8}还是`,
      `${NOT}|会有专人|我们`,
    ],
    [
      'asks_reason',
      "\\b(?:what|why|how)\\b.{0,30}\\b(?:stopped|stopping|wrong|missed|behind|couldn't|haven't|trouble|situation)\\b.{0,40}\\?",
      'understand|upset',
    ],
    [
      'asks_ability',
      `(?:还|付|处理|缴|入账|存|凑|结清|承受|负担|拿得出|进账).{0,20}${ASK}|${ASK}.{0,8}(?:还|付|处理一|缴|凑)|报个数`,
      `${NOT}|申请|{us}(?:能|可以)|全额|一次|方案|还有`,
    ],
    [
      'asks_ability',
      '\\b(?:can|could|would|will|are|what|how|when)\\b.{0,50}\\b(?:pay|paid|figure|afford|towards|contribute|manage|payment)\\b.{0,40}\\?',
      `${NOT_EN}|we |more|last two|why|missed|stopped|charged|refund`,
    ],
    [
      'asks_documents',
      '(?:证明|材料|资料|流水|凭证|病历|截图|照片|证件|单据|文件|复印件).{0,10}(?:发|传|拍|给|提供|上传|需|要|补|交|寄|准备)|(?:发|传|拍|提供|上传|需|补|交|寄|准备).{0,10}(?:证明|材料|资料|流水|凭证|病历|截图|照片|证件|单据|文件|复印件)',
      `${NOT}|我们会|专员|已`,
    ],
    [
      'asks_documents',
      '\\b(?:want|need|like|see|send|show|provide)\\b.{0,24}\\b(?:pay ?slip|statement|proof|evidence|documents?|paperwork|bill|letter)s?\\b',
      "{enNo}|i'll|we'll|we've|i've",
    ],
    [
      'hurries',
      '别等|就差|抓紧|赶紧|错过|趁|最后|今晚.{0,4}(?:前|点)|过(?:期|了).{0,6}(?:不|没|重新)|现在.{0,6}(?:转|还|付|交|就)|马上.{0,4}(?:转|还|付|交)|有效期.{0,8}(?:今|明)',
      '不用|{us}会|为您|给您|{rule}|慢慢',
    ],
    [
      'hurries',
      "\\b(?:got until|you've until|otherwise|off the table|tonight|deadline|by close|gone by|straight away|don't wait|quick(?:ly)?)\\b",
      "i'll|we'll|don't worry|quick (?:one|question|check)",
    ],
    [
      'redirects',
      '(?:找|问|联[系络]|咨询|打)(?!到您).{0,12}(?:行|商家|机构|平台|部门|方|公司|客服|窗口|专线)(?:问|处理|办|查)?|路径|(?:[^-]{2,8}-){2,}|[→>]|搜索|这个得|只是.{0,4}(?:机构|平台|中介)',
      `${NOT}|我(?:们)?会|为您|单位|家人`,
    ],
    [
      'redirects',
      "\\b(?:you'll want|you want|you'd want|try) (?:the|our|your)\\b|\\bnot us\\b|\\bspeak to (?:the|your)|\\b(?:online|in the app|on the website)\\b",
      "i'll|we'll|\\?",
    ],
    ['asks_to_wait', '等我|看下后台|查一下|查下|稍|等一', '不用等|感谢'],
    ['asks_to_wait', '\\b(?:ticks?|jiffy|sec|while i|let me|looking now|checking)\\b'],
    ['closes', '再会|再联系|先这样|那就这样|祝|拜', '如果'],
    ['closes', '\\b(?:cheers|bye|take care|speak soon)\\b'],
    ['empathy', '对不住|难为您|歉|理解|体谅|不容易|着急|委屈', '建议'],
    ['empathy', '\\b(?:get why|get that|sorry|upset|frustrat\\w*|understandabl\\w*|imagine|appreciate)\\b'],
    [
      'gives_fact',
      '{rule}|目前|按.{0,6}(?:时效|规定|合同)|每[月年天日]|中转|已.{0,6}(?:签收|发货|出账)|审核中|状态|显示|到期|有效期|时效|归',
      ASK,
    ],
    [
      'gives_fact',
      '\\b(?:normally|typically|currently|status|shows?|according|per our|in transit|due on|is set to|as of)\\b',
      '\\?',
    ],
  ] as [IntentCode, string, string?][]
).map(([code, yes, unless]): [IntentCode, Rule] => [code, rule(yes, unless)]);

/** What the message may be about, at most two; each is tried on whole sentences. */
export function looseIntents(line: Line): Intent[] {
  const found: Intent[] = [];
  for (const [code, { yes, unless, needs }] of RULES) {
    if (found.length > 1 || found.some((one) => one.code === code)) continue;
    for (const { text, start } of line.sentences) {
      const match = needs.test(text) && !unless?.test(text) ? yes.exec(text) : null;
      if (match === null) continue;
      found.push({
        code,
        words: [line.original.slice(start + match.index, start + match.index + match[0].length).trim()],
      });
      break;
    }
  }
  return found;
}
