/** Numbers that name: telephone numbers, ticket numbers, staff numbers. */
export interface FoundContact {
  kind: 'phone' | 'ticket' | 'staff';
  start: number;
  end: number;
  value: string;
}

const PHONE =
  /(?<![\w.-])(?:(?:\+|00)\d{1,3}[ -]?)?(?:\(0?\d{2,4}\)[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|(?<=\) ?)\d{4}[ -]\d{4}|400[ -]?\d{3,4}[ -]?\d{3,4}|800[ -]?\d{3}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8}(?:-\d{1,5})?|0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}|09\d{2}[ -]?\d{3}[ -]?\d{3}|0[12378]\d{8,9}|\d{3}[ -.]\d{3}[ -.]\d{4}|[2-9]\d{2}[ -]\d{4})(?![\w]|[.-]\d)/g;
const HOTLINE =
  /(?:拨打|致电|热线|电话|客服|专线|移动|联通|电信|请打|打|call|ring|dial|hotline|on)[^\d，,。]{0,8}((?:95|96|100|123|110)\d{2,4}|1\d{4}|\d{4} ?\d{4})(?!\d)/g;
const NAMED =
  /(工单|单|受理|投诉|流水|案件|事件|登记|备注|服务|编)(?:单)?(?:编?号码?|编码|号)?(?:是|为|：|:|#| )*([a-z]{0,6}-?\d[\da-z-]{3,30})|\b(?:ticket|case|reference|ref|complaint|request|incident|quote|chat)(?: (?:number|no\.?|id|#))?(?: is| are|:| #|#|,)* *#?([a-z]{0,5}[-/]?\d[\da-z-]{2,30})/g;
const STAFF =
  /(?:工号|员工号|客服编号|坐席号?|专员号?|客服号|职员编号|(?:agent|staff|employee|adviser|advisor|badge)(?: (?:number|no\.?|id|#))?)(?:是|为|：|:|is|#| )*([a-z]{0,3}\d{2,10})|(\d{3,8})(?:号)(?:客服|专员|坐席|工号)/g;

/** The numbers of a folded text that lead to somebody or to a file. */
export function contactsIn(text: string): FoundContact[] {
  const found: FoundContact[] = [];
  const add = (kind: FoundContact['kind'], match: RegExpMatchArray, words: string | undefined): void => {
    if (words === undefined) return;
    const start = (match.index ?? 0) + match[0].lastIndexOf(words);
    if (found.some((other) => start < other.end && other.start < start + words.length)) return;
    const value = kind === 'phone' ? words.replace(/[ ().-]/g, '') : words.toUpperCase();
    found.push({ kind, start, end: start + words.length, value });
  };
  for (const match of text.matchAll(STAFF)) add('staff', match, match[1] ?? match[2]);
  for (const match of text.matchAll(NAMED)) {
    if (!/订|快递|运/.test(text.charAt(match.index - 1)) && !/^\d{4}年/.test(match[2] ?? ''))
      add('ticket', match, match[2] ?? match[3]);
  }
  for (const match of text.matchAll(HOTLINE)) add('phone', match, match[1]);
  for (const match of text.matchAll(PHONE)) add('phone', match, match[0]);
  return found;
}
