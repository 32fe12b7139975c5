/** transcript.txt: plain text. Each line of a message is set behind a bar, so that no message can pose as another one's head. */
import { type Format, isUnsigned, type RenderedRecord, type Rendering, type Shown } from './rendering';
import { recordFacts, tellAside, tellEvent, tellMore, tellReading } from './telling';
import { localTime } from './time';
import { oneLine, visible } from './visible';
import { words as allWords, type Words } from './words';

export const text: Format = { file: 'transcript.txt', mediaType: 'text/plain', render };

function* render(input: Rendering): Generator<string> {
  const words = allWords[input.locale];
  if (isUnsigned(input)) yield `${words.unsigned}\n\n`;
  yield `${words.heading} · ${oneLine(input.title)}\n${words.copy}\n${words.limits}\n`;
  yield `${words.made}: ${localTime(input.createdAt, input.offsetMinutes)} · ${oneLine(`${input.tool.name} ${input.tool.version}`)}\n`;
  for (const [at, record] of input.records.entries()) yield* renderRecord(record, at + 1, words);
}

function* renderRecord(record: RenderedRecord, number: number, words: Words): Generator<string> {
  yield `\n${'='.repeat(72)}\n${words.record} ${number}\n`;
  for (const { label, value } of recordFacts(record, words)) yield `${label}: ${oneLine(value ?? '')}\n`;
  yield `${'='.repeat(72)}\n`;
  for (const line of record.lines) yield `\n${renderLine(line, record, words)}`;
}

function renderLine(line: Shown, record: RenderedRecord, words: Words): string {
  const { conversation, digests } = record;
  if (line.type !== 'message') {
    const { label, value } = tellEvent(line, conversation, words);
    return `#${line.seq} ${localTime(line.observedAt, conversation.offsetMinutes)} -- ${label}\n${barred(value ?? '')}`;
  }
  const { message } = line;
  const name = message.sender === null ? '' : ` [${oneLine(message.sender)}]`;
  const shown =
    message.shownTime === null
      ? ''
      : ` · ${words.pageTime}: [${oneLine(message.shownTime)}]${tellReading(message, conversation)}`;
  const more = tellMore(message, conversation, words).map(
    ({ label, value }) => `  -- ${label}\n${value === null ? '' : barred(value)}`,
  );
  return [
    `#${message.seq} ${words.sides[message.side]}${name} · ${tellAside(message, conversation, words).join(' · ')}${shown}\n`,
    barred(message.text ?? `(${words.withheld})`),
    ...more,
    `  sha256 ${digests[message.seq] ?? ''}\n`,
  ].join('');
}

function barred(value: string): string {
  return visible(value)
    .split('\n')
    .map((line) => `  | ${line}\n`)
    .join('');
}
