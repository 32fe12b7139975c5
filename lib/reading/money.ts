/** Sums: ¥1,200.50 · 三百八十元 · 3.6万 · 千五蚊 · NT$500 · £20 · 每期五百. */
import { NUMBER, numberOf } from './number';

export interface FoundSum {
  start: number;
  end: number;
  value: number;
  /** ISO 4217; null when the words leave it open. */
  currency: string | null;
}

const CODES: readonly [RegExp, string][] = [
  [/^(?:us|美)|美[元金刀圆]|usd|dollars?|bucks/, 'USD'],
  [/hk|港/, 'HKD'],
  [/nt|twd|台币/, 'TWD'],
  [/a\$|aud|澳/, 'AUD'],
  [/c\$|cad|加[元币]/, 'CAD'],
  [/sgd|新加坡|s\$/, 'SGD'],
  [/€|eur|欧/, 'EUR'],
  [/£|gbp|英镑|pounds?|quid/, 'GBP'],
  [/jpy|日[元圆币]/, 'JPY'],
  [/瑞士|chf/, 'CHF'],
  [/奈拉|ngn/, 'NGN'],
  [/比特币/, 'BTC'],
  [/[¥￥元块圆]|rmb|cny|人民币|yuan/, 'CNY'],
];

const SIGN = '(?:hk\\$|nt\\$|us\\$|a\\$|c\\$|s\\$|rmb|cny|usd|hkd|twd|gbp|eur|人民币|[¥￥$£€])';
const UNIT =
  '(?:(?:亿|万)?(?:美元|美金|美刀|美圆|欧元|英镑|日元|日圆|日币|港元|港币|港纸|新?台币|澳元|加元|瑞士法郎|奈拉|比特币|人民币)|元(?:人民币|港币|台币|整|钱)?|圆|块钱?|蚊|文钱|yuan|rmb|dollars?|bucks|pounds?|quid|euros?|usd|hkd|twd|cny|gbp|eur)';
/** Words after which a bare number is a sum. */
const OWING =
  '(?:每个?[期月]|首付|首期|末期|尾款|余额|本金|利息|罚息|违约金|手续费|应还|待还|欠款|还款|还|付|一个月|[一每]期|扣|收|凑|差|那笔|还清|剩下|可是|起码|才|抵|退|减免|减|补|赔|交|缴|凑|拿|最低|至少|金额|总额|合计|共计|一共|总共|额度|到|为|成)(?:您|款|到|了|掉|大概|大约|差不多|约|的|只要|只需|需要?|是|为|就|先|要|个|: ?|：)*';
const NO_SUM =
  /^ *(?:[期天个月年号日%点小时分次折成笔位张款至到周种家份名岁版万亿]|工作|-|~|\/|\d|days?|hours?|months?|weeks?|instal|payments?|digits?|am|pm)/;

const MARKED = new RegExp(
  `(?<s>${SIGN}) *(?<v>${NUMBER}|\\d+(?:\\.\\d+)?k) *(?<x>${UNIT})?|(?<![\\w.])(?<n>${NUMBER}) *(?:多|余|来)?个?(?<u>${UNIT})(?!头|面)(?<part> *(?:又? *[0-9零一二两三四五六七八九十]+(?:[角毛分](?!之|期|钟)|美分)){0,2}(?:半|(?<! )[1-9一二三四五六七八九](?![期天个月年号日%点美元块次共起定直一,.\\d]))?)?|(?<![\\w.])(?<c>${NUMBER})[角毛](?!大楼)(?:[0-9一二三四五六七八九]分)?`,
  'g',
);
const BARE = new RegExp(
  `${OWING}(?<v>${NUMBER})|(?<![\\w.])(?<b>\\d[\\d,]{2,}(?:\\.\\d+)?)(?=(?:块|元)?(?:的(?:年费|会员费|[罚利]息)|(?:肯定|真的?|确实)?(?:太[少低]|不[够行])|连|过不了|一期|我(?:这边|们)?[给帮]|免|就(?:行|可以)))`,
  'g',
);

/** The sums in a folded text, from left to right. `home` is what an unnamed 元 is. */
export function sumsIn(text: string, home = 'CNY'): FoundSum[] {
  const found: FoundSum[] = [];
  for (const match of text.matchAll(MARKED)) {
    const { s, v, x, n, u, c, part } = match.groups ?? {};
    if (c !== undefined) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        value: (numberOf(c) ?? 0) / 10,
        currency: home,
      });
      continue;
    }
    const value = v?.endsWith('k') ? Number(v.slice(0, -1)) * 1_000 : numberOf(v ?? n ?? '');
    if (value === null || /^\d{16,}$/.test(n ?? '')) continue;
    const words = `${s ?? ''}${u ?? ''}${x ?? ''}`;
    const scaled = /^[亿万]/.test(u ?? '') ? value * (u?.startsWith('亿') ? 1e8 : 1e4) : value;
    found.push({
      start: match.index,
      end: match.index + match[0].length - (/\s*$/.exec(match[0])?.[0].length ?? 0),
      value: Number((scaled + coins(part ?? '')).toPrecision(15)),
      currency: currencyOf(words, home),
    });
  }
  for (const match of text.matchAll(BARE)) {
    const words = match.groups?.v ?? match.groups?.b ?? '';
    const end = match.index + match[0].length;
    const value = numberOf(words);
    if (value === null || value < 10 || /^\d{7,}$|^\d{3,4}-/.test(words) || NO_SUM.test(text.slice(end))) continue;
    if (/^(?:19|20)\d\d$/.test(words) && /^年/.test(text.slice(end))) continue;
    if (found.some((other) => other.start < end && end - words.length < other.end)) continue;
    found.push({ start: end - words.length, end, value, currency: home });
  }
  return found.sort((a, b) => a.start - b.start);
}

function currencyOf(words: string, home: string): string | null {
  if (/蚊|文钱|纸/.test(words)) return 'HKD';
  if (words === '$') return home === 'CNY' ? 'USD' : home;
  if (/^(?:元|圆|块)/.test(words) && !/人民币|港|台/.test(words)) return home;
  return CODES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** 六角三分, 半, 五 after the unit: 五块五. */
function coins(words: string): number {
  const text = words.replace(/[又 ]/g, '');
  if (text === '半') return 0.5;
  const lone = /^[0-9一二三四五六七八九]$/.test(text) ? (numberOf(text) ?? 0) / 10 : 0;
  const [, jiao] = /([^角毛分]+)[角毛]/.exec(text) ?? [];
  const [, fen] = /([^角毛分美]+)美?分/.exec(text) ?? [];
  return lone + (numberOf(jiao ?? '零') ?? 0) / 10 + (numberOf(fen ?? '零') ?? 0) / 100;
}

/**
 * What 元 and $ mean here: a text in traditional characters is read as Taiwan's, with words of Hong Kong as Hong Kong's.
 * `original` is the text before folding.
 */
export function homeCurrency(original: string, folded: string): string {
  if (/[蚊咗嘅唔喺冇嚟哋畀佢啲俾]|港[元幣币紙]|hk\$/i.test(original)) return 'HKD';
  return isTraditional(original, folded) ? 'TWD' : 'CNY';
}

/** True when folding changed more than a few characters by script, and mainland words of payment are absent. */
function isTraditional(original: string, folded: string): boolean {
  let changed = 0;
  for (let index = 0; index < original.length; index += 1) {
    const char = original.charAt(index);
    if (char >= '㐀' && char <= '鿿' && char !== '你' && char !== folded.charAt(index)) changed += 1;
  }
  return changed > 1 && !/人民币|支付宝|花呗|借呗|微信/.test(folded);
}
