/**
 * transcript.csv (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, every cell quoted, no cell that could be a formula, or a
 * number that is not one, and none that is longer than a spreadsheet keeps.
 */
import type { Conversation } from '../transcript/conversation';
import { type Format, isUnsigned, type RenderedRecord, type Rendering, type Shown } from './rendering';
import { tellEvent, tellHistorical, tellMore, tellReading } from './telling';
import { localTime } from './time';
import { visible } from './visible';
import { words as allWords, type Words } from './words';

export const csv: Format = { file: 'transcript.csv', mediaType: 'text/csv', render };

function* render(input: Rendering): Generator<string> {
  const words = allWords[input.locale];
  yield '\ufeff';
  if (isUnsigned(input)) yield row([words.unsigned]);
  yield row([
    words.record,
    `${words.record} (id)`,
    words.entry,
    words.kind,
    `${words.seen} (UTC)`,
    words.seen,
    words.pageTime,
    `${words.pageTime} (=, ≈)`,
    words.side,
    words.basis,
    words.sender,
    words.text,
    words.history,
    words.later,
    words.digest,
  ]);
  for (const [at, record] of input.records.entries()) {
    for (const line of record.lines) yield* rows([`${at + 1}`, ...cells(line, record, words)]);
  }
}

function cells(line: Shown, { conversation, digests }: RenderedRecord, words: Words): string[] {
  const { record } = conversation;
  if (line.type !== 'message') {
    const { label, value } = tellEvent(line, conversation, words);
    return [
      record,
      `${line.seq}`,
      label,
      ...times(line.observedAt, conversation),
      '',
      '',
      '',
      '',
      '',
      value ?? '',
      '',
      '',
      digests[line.seq] ?? '',
    ];
  }
  const { message } = line;
  const history = tellMore(message, conversation, words).map(({ label, value }) =>
    value === null ? label : `${label}: ${value}`,
  );
  return [
    record,
    `${message.seq}`,
    line.type,
    ...times(message.observedAt, conversation),
    message.shownTime ?? '',
    tellReading(message, conversation).replace(/^ \(|\)$/g, ''),
    words.sides[message.side],
    message.sideBasis === null ? '' : words.bases[message.sideBasis],
    message.sender ?? '',
    message.text ?? words.withheld,
    tellHistorical(message, conversation, words).join(),
    history.join('\n'),
    digests[message.seq] ?? '',
  ];
}

function times(utc: string, { offsetMinutes }: Conversation): [string, string] {
  return [utc, localTime(utc, offsetMinutes)];
}

/** Excel keeps 32,767 characters of a cell and 253 line breaks: what is longer goes on in rows of the same number, `(2/3)` beside their kind. */
const MOST_CHARACTERS = 32_000;
const MOST_LINES = 250;
/** Number and id of the record, number of the entry and its kind stand in each of the rows. */
const KIND = 3;

function* rows(cellTexts: string[]): Generator<string> {
  if (cellTexts.every(isShort)) {
    yield row(cellTexts);
    return;
  }
  const portions = cellTexts.map((text) => [...portionsOf(visible(text))]);
  const count = Math.max(...portions.map(({ length }) => length));
  for (let at = 0; at < count; at++) {
    yield row(
      portions.map((own, column) => {
        if (column === KIND) return `${own[0]} (${at + 1}/${count})`;
        return (column < KIND ? own[0] : own[at]) ?? '';
      }),
    );
  }
}

/** One of fewer characters has fewer lines, and is no longer than that once they are visible. */
function isShort(text: string): boolean {
  return text.length < MOST_LINES || (visible(text).length <= MOST_CHARACTERS && text.split('\n').length <= MOST_LINES);
}

/** Joined they are the text. No pair of UTF-16 units is cut. */
function* portionsOf(text: string): Generator<string> {
  let start = 0;
  do {
    let end = Math.min(start + MOST_CHARACTERS, text.length);
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1;
    end = afterLines(text, start, end);
    yield text.slice(start, end);
    start = end;
  } while (start < text.length);
}

/** The place behind the last line that fits, at most `end`. */
function afterLines(text: string, start: number, end: number): number {
  let at = start;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const found = text.indexOf('\n', at);
    if (found < 0 || found >= end) return end;
    at = found + 1;
  }
  return at;
}

function row(cellTexts: string[]): string {
  return `${cellTexts.map((text) => `"${defused(visible(text)).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/**
 * An apostrophe before what a spreadsheet would run, also behind spaces and in full width (OWASP: CSV injection), and before what it would
 * take for a number, a date or a mistake of its own: of a card's digits it keeps fifteen, of a leading zero nothing, and (5) is minus 5.
 */
function defused(text: string): string {
  const runs = /^[\s']*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text);
  return runs || (text.length < LONGEST_TAKEN && isTaken(text)) ? `'${text}` : text;
}

/** Nothing longer is taken for anything but text. */
const LONGEST_TAKEN = 400;

function isTaken(text: string): boolean {
  return (figures.test(text) && !kept.test(text)) || (/\d/.test(text) && month.test(text)) || meant.test(text);
}

const figures =
  /^[\s(（$¥￥€£]*(?:上午|下午)?\s*[\d０-９.,][\d０-９\s.,:/\-年月日时時分秒eE%)）]*(?:[ap]\.?m?\.?)?\s*$/i;
/** `Dec 10`, `10-Dec-26`, `March 5, 2026 10:32`. */
const month =
  /^\s*(?:\d{1,4}[\s,./-]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s,./-]*[\d\s,.:/-]*(?:[ap]\.?m?\.?)?\s*$/i;
/** Values that are words. */
const meant = /^\s*(?:true|false|#(?:n\/a|null!|ref!|div\/0!|value!|name\?|num!))\s*$/i;
/** Whole numbers that are shown as they stand, times of day, and dates that begin with the year. */
const kept = /^(?:0|[1-9]\d{0,10}|\d{1,2}:\d\d(?::\d\d)?|\d{4}([-/])\d{1,2}\1\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?)$/;
