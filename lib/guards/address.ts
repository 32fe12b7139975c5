/** A postal address down to the house, of the mainland, Hong Kong, Taiwan, the UK or the US. A city or a branch is none. */
import type { GuardRule, Span } from './finding';

const N = '[\\d一二三四五六七八九十百甲乙a-z-]{1,6}';
const CHINESE = new RegExp(
  `(?:[一-鿿]{2,3}(?:省|自治区))?(?:[一-鿿]{2,4}[市州])?(?:[一-鿿]{1,4}[区县镇乡])?[一-鿿]{1,8}?(?:路|街|大道|道|巷|弄|胡同|村|里|新村|小区|花园|苑|科技园)[一-鿿]{0,6}?(?:${N}[段巷弄])*${N}(?:号院?|弄|栋|幢|座)(?:${N}(?:号楼|栋|幢|座|楼|单元|层|室|号|房|弄|f)?[a-z]?){0,4}[室房]?`,
  'g',
);
/** Hong Kong and housing estates: a building, a floor, a flat. */
const BUILDING =
  /[一-鿿]{2,12}[邨村苑厦心场楼阁轩园城期]\d{0,2}座?[\d一二三四五六七八九十]{1,3}[楼层][a-z\d]{1,5}[室号]?/g;
const STREET =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|close|court|ct|crescent|place|pl|square|terrace|gardens|blvd|grove|mews|hill';
const ENGLISH = new RegExp(
  `(?<![\\w$£€.,])\\d{1,5}[a-z]? (?:(?:[nsew]|[a-z][a-z']+|\\d+(?:st|nd|rd|th))\\.? ){1,3}(?:${STREET})\\b\\.?(?:,? (?:apt|apartment|flat|unit|suite|#) ?\\w{1,5})?(?:,? [a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}|,? [a-z ]{2,20},? (?:[a-z]{2} \\d{5}(?:-\\d{4})?|[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}))?`,
  'g',
);
const NAMED = /地址|住(?!院)|寄到|寄给|送到|我家|收件|户籍|邮寄|address|\blive|send it to|deliver|ship|home/;
/** What makes it a place of business. */
const PUBLIC = /^.{0,6}(?:分行|支行|网点|营业厅|门店|分公司|客服|法院|派出所|银行|branch|store|office)/;

export const address: GuardRule = {
  id: 'address',
  find({ plain }) {
    return [...plain.matchAll(CHINESE), ...plain.matchAll(BUILDING), ...plain.matchAll(ENGLISH)].flatMap(
      (match): Span[] => {
        const lead =
          /^(?:.*?(?:地址(?:是|在|系|:|：)?|住(?:在)?|寄到|送到|我家|家住?在?|寄给|在|是|到|系)(?=[一-鿿]{3}))/.exec(
            match[0],
          )?.[0].length ?? 0;
        const start = match.index + lead;
        const end = match.index + match[0].trimEnd().length;
        if (PUBLIC.test(plain.slice(end, end + 12)) || end - start < 6) return [];
        const isNamed = NAMED.test(plain.slice(Math.max(0, match.index - 16), start));
        return [{ start, end, certainty: isNamed ? 'high' : 'medium' }];
      },
    );
  },
};
