/** The words that many rules share, and the short way in which rules are written. All of it sees folded text, where 你 is 您. */

/** Named pieces of patterns; `{name}` in a rule stands for one. */
const WORDS = {
  /** A count. */
  n: '(?:\\d+|[一二两三四五六七八九十几]+)',
  /** The company's side. */
  us: '我(?:们|司|行|方|这边)*|这[边里]|本[行司公]|专[员人席]|同[事仁]|客服|主管|经理|领导|部门|团队|小组|后台|工作人员|人员|财务|仓库|商家|卖家|平台|公司|处理人|工程师|师傅|人工|上级|总部',
  /** For the customer. */
  you: '(?:给|帮|为|替|协助)(?:到)?(?:您|亲)|[向对][您]|[与跟和同]您',
  /** Said no, or takes back. 不收, 不计 and the like give something. */
  no: '(?<![要行好能可是得])不(?!错|过|如|妨|好意思|用|需|必|收|计|加|算|知|超|含|影响|产生)|没|无(?!息|理由|门槛|忧|需)|未(?!来)|勿|恕|拒|难以',
  /** As a rule, not in this case. */
  rule: '一般|通常|正常|常规|原则上|往往|以~8为准',
  /** What the customer wants, does or asks, not what is proposed. */
  theirs:
    '(?<!帮|给|为|替|畀|助)您(?:是不是|是否|这边)?(?:是)?(?:想|要|需要|希望|打算|申请|提交|选|说)|是否|如何|怎么(?!样)|自[行己助]|入口|页面|规则|说明',
  /** Asks for consent. */
  tag: '(?:可以|行|好|接受|合适|同意|方便|ok)(?:吗|么|嘛|不(?:行|可以|能)?|呢)|您(?:看|觉得|考虑)|怎么?样|如何|行不|意下|[可得行好]不[可得行好]|点呀?$|好唔',
  full: '一次性?|全额|全部|全款|所有欠款|整笔',
  never:
    '有人(?:让|要|叫)|不(?:要|会|得|能|可|应|该)|勿|别(?!的)|谨防|警惕|防范|避免|凡是|任何(?:人|理由|形式|索)|如遇|冒充|骗|诈|绝不|从不|报警',
  enNo: "\\b(?:can't|cannot|can not|unable|not|won't|wouldn't|don't|doesn't|isn't|aren't|couldn't|never|unfortunately|no longer)\\b",
  enRule: '\\b(?:usually|typically|generally|normally|in general|as a rule|may be|might)\\b',
  enNever: "\\b(?:never|won't|will not|do not|don't|not|beware|scams?|nobody|no one|if (?:some|any)one)\\b",
} as const;

/** `{name}` is a shared piece, `~8` up to eight characters within the clause. */
export function source(rule: string): string {
  return rule
    .replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(WORDS, name) ? `(?:${WORDS[name as keyof typeof WORDS]})` : whole,
    )
    .replace(/~(\d+)/g, '[^，,。]{0,$1}');
}

/** A pattern in the short way of writing. */
export const rx = (rule: string, flags = ''): RegExp => new RegExp(source(source(rule)), flags);
