/**
 * Cues: the small pieces of a text by which it is weighed. Single characters and words and pairs of them, and the roles that
 * words play in a clause (who acts, for whom, done or to come, perhaps, not, asked), alone and one before the other.
 */
import { rx } from './words';

/** A stretch of the text in which a cue stands. */
export interface Cue {
  name: string;
  start: number;
  end: number;
}

/** Roles, one sign each; a cue of roles begins with `<`. */
const ROLES: readonly [string, string][] = [
  [
    'U',
    "{us}|本行|咱们?(?!俩)|俺|\\b(?:i|we|i'm|i've|i'll|i'd|we're|we've|we'll|we'd|our|my|us|team|manager|supervisor|specialist|colleague|billing|warehouse|driver|engineer|someone|somebody)\\b",
  ],
  ['Y', "[您亲姐哥]|\\b(?:you|your|you're|you've|you'll|you'd|ur|u)\\b"],
  ['G', '[给帮为替跟](?=[^，]{0,3}您)|\\bfor you\\b'],
  ['N', "{no}|{enNo}|\\b(?:no|n't|didn't|hasn't|haven't|nor|nothing|none)\\b"],
  [
    'W',
    "会(?!员|议|话)|将(?!来)|马上|立即|立刻|这就|一会|待会|\\b(?:will|shall|going to|gonna|i'll|we'll|he'll|she'll|they'll|you'll|it'll)\\b",
  ],
  ['D', "已|刚|了(?!解)|\\b(?:have|has|been|i've|we've|just|done|already|went ahead|gone ahead|all set|sorted)\\b"],
  [
    'H',
    '可能|也许|应该|尽量|尽力|争取|大概|估计|预计|希望|试试|不一定|不保证|不确定|看看|说不准|\\b(?:may|might|should|could|try|hope|hopefully|probably|perhaps|likely|chance|sure|maybe|expect|possible|ideally|aim)\\b',
  ],
  [
    'R',
    '一般|通常|正常|原则上|规定|合同|协议|\\b(?:usually|typically|normally|generally|customers|any|terms|policy|per|contract|eligible|entitled)\\b',
  ],
  [
    'Q',
    '[吗么呢嘛?？]|多少|什么|怎么|哪|几[点号时天期]|是不是|是否|能不能|可不可以|行不行|好不好|得不得|点[解样]|\\b(?:what|when|why|how|which|who|do you|are you|can you|could you|would you|did you|have you|is there)\\b',
  ],
  ['V', '可以|能(?!力)|可否|支持|\\b(?:can|could|able|happy to|offer|willing)\\b'],
  ['P', '请|麻烦|需要|得(?!到)|要(?!是|么)|必须|务必|建议|\\b(?:please|need|must|have to|need to|required|kindly)\\b'],
  [
    'C',
    '如果|只要|要是|若|的话|等(?!待)|才|以后|之后|\\b(?:if|once|when|as soon as|after|until|unless|before|provided)\\b',
  ],
  [
    'T',
    '今[天晚日]|明[天早晚日]|后天|听日|周[一二三四五六日末]|下?个?(?:星期|礼拜|月)|月底|下班|工作[日天]|小时|天内|[0-9] ?[号日天]|\\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|days?|hours?|minutes?|morning|afternoon)\\b',
  ],
  ['S', '[0-9.]+ ?(?:元|块|蚊|%)|[$£€¥][0-9]|{n}[千百万]'],
  ['F', '息|费|违约金|滞纳金|罚|\\b(?:fees?|interest|charges?|penalty)\\b'],
  ['E', '退|赔|返|\\b(?:refund|credit|revers)'],
  ['M', '还(?=款|清|上|[0-9]|$|，|多|的|得)|缴|付|凑|\\b(?:pay|payment|paid)\\b'],
];
const ROLE_WORDS = ROLES.map(([sign, words]) => ({ sign, words: rx(words) }));

/** Digits and counts look alike. */
const NUMBERS = /[0-9][0-9.,]*|[一二两三四五六七八九十百千几半]+(?=[期天个日号月点元块万周小分工成折笔])/g;
const TOKEN = /[a-z']+|0_*|[㐀-鿿]|[?？]|[，,。.!！；;：:、\n]/g;
const BREAK = /[，,。.!！；;：:、\n]/;

/** The cues of a folded text, in no particular order; the same may come more than once. */
export function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const run of runsOf(text)) {
    for (const [index, token] of run.entries()) {
      cues.push(token);
      const next = run[index + 1];
      if (next !== undefined) cues.push({ name: joined(token.name, next.name), start: token.start, end: next.end });
    }
    const first = run[0]?.start ?? 0;
    cues.push(...rolesIn(text.slice(first, run.at(-1)?.end), first));
  }
  return cues;
}

const joined = (a: string, b: string): string => a + (/[a-z0]$/.test(a) && /^[a-z0]/.test(b) ? ' ' : '') + b;

/** The tokens of the text, cut at punctuation; `^` and `$` stand at the ends of the whole. */
function runsOf(text: string): Cue[][] {
  const even = text.replace(NUMBERS, (digits) => `0${'_'.repeat(digits.length - 1)}`);
  const runs: Cue[][] = [];
  let run: Cue[] = [{ name: '^', start: 0, end: 0 }];
  for (const match of even.matchAll(TOKEN)) {
    const [word] = match;
    if (!BREAK.test(word)) {
      const name = word === '？' ? '?' : word.charAt(0) === '0' ? '0' : word;
      run.push({ name, start: match.index, end: match.index + word.length });
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  run.push({ name: '$', start: text.length, end: text.length });
  return [...runs, run];
}

/** Which roles words play in a clause, and which comes before which. */
export function rolesIn(clause: string, at: number): Cue[] {
  const found: Cue[] = [];
  for (const { sign, words } of ROLE_WORDS) {
    const match = words.exec(clause);
    if (match !== null) found.push({ name: sign, start: at + match.index, end: at + match.index + match[0].length });
  }
  found.sort((a, b) => a.start - b.start);
  return found.flatMap((first, index) => [
    { ...first, name: `<${first.name}` },
    ...found
      .slice(index + 1)
      .map((second) => ({ name: `<${first.name}${second.name}`, start: first.start, end: second.end })),
  ]);
}
