/** transcript.csv (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, every cell quoted, no cell that could be a formula, or a number that is not one. */
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
  for (const record of input.records) {
    for (const line of record.lines) yield row(cells(line, record, words));
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

function row(cellTexts: string[]): string {
  return `${cellTexts.map((text) => `"${defused(visible(text)).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/**
 * An apostrophe before what a spreadsheet would run, also behind spaces and in full width (OWASP: CSV injection), and before what it would
 * take for a number or a date of its own: of a card's digits it keeps fifteen, of a leading zero nothing.
 */
function defused(text: string): string {
  const runs = /^[\s']*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text);
  return runs || (figures.test(text) && !kept.test(text)) ? `'${text}` : text;
}

const figures = /^\s*[\d０-９.,][\d０-９\s.,:/\-年月日eE%]*$/;
/** Whole numbers that are shown as they stand, times of day, and dates that begin with the year. */
const kept = /^(?:0|[1-9]\d{0,10}|\d{1,2}:\d\d(?::\d\d)?|\d{4}([-/])\d{1,2}\1\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?)$/;
