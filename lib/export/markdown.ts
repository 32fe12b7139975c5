/** transcript.md: reads as text and renders as CommonMark. What a page wrote is quoted and cannot become markup. */
import { type Format, isUnsigned, type RenderedRecord, type Rendering, type Shown } from './rendering';
import { recordFacts, tellAside, tellEvent, tellMore, tellReading } from './telling';
import { localTime } from './time';
import { oneLine, visible } from './visible';
import { words as allWords, type Words } from './words';

export const markdown: Format = { file: 'transcript.md', mediaType: 'text/markdown', render };

function* render(input: Rendering): Generator<string> {
  const words = allWords[input.locale];
  if (isUnsigned(input)) yield `**${words.unsigned}**\n\n`;
  yield `# ${words.heading} · ${escaped(input.title)}\n\n${words.copy}\n\n${words.limits}\n\n`;
  yield `${words.made}: ${localTime(input.createdAt, input.offsetMinutes)} · ${escaped(`${input.tool.name} ${input.tool.version}`)}\n`;
  for (const [at, record] of input.records.entries()) yield* renderRecord(record, at + 1, words);
}

function* renderRecord(record: RenderedRecord, number: number, words: Words): Generator<string> {
  yield `\n## ${words.record} ${number}\n\n`;
  for (const { label, value } of recordFacts(record, words)) yield `- ${label}: ${escaped(value ?? '')}\n`;
  for (const line of record.lines) yield `\n${renderLine(line, record, words)}`;
}

function renderLine(line: Shown, { conversation, digests }: RenderedRecord, words: Words): string {
  if (line.type !== 'message') {
    const { label, value } = tellEvent(line, conversation, words);
    return `*\\#${line.seq} ${localTime(line.observedAt, conversation.offsetMinutes)} · ${label}*\n\n${quoted(value ?? '')}`;
  }
  const { message } = line;
  const name = message.sender === null ? '' : ` ${escaped(message.sender)}`;
  const shown =
    message.shownTime === null
      ? ''
      : ` · ${words.pageTime}: ${escaped(message.shownTime)}${tellReading(message, conversation)}`;
  const more = tellMore(message, conversation, words).map(
    ({ label, value }) => `\n*${escaped(label)}*\n${value === null ? '' : `\n${quoted(value)}`}`,
  );
  return [
    `**${words.sides[message.side]}${name}** · ${tellAside(message, conversation, words).join(' · ')}${shown} · \\#${message.seq} · \`${digests[message.seq] ?? ''}\`\n\n`,
    quoted(message.text ?? words.withheld),
    ...more,
  ].join('');
}

/** Every line behind `>`, kept a line of its own by a hard break. */
function quoted(value: string): string {
  return visible(value)
    .split('\n')
    .map((line, i, all) => `> ${escaped(line)}${i < all.length - 1 && line !== '' ? '\\' : ''}\n`)
    .join('');
}

/** A backslash before each mark that CommonMark, or the tables and links of its dialects, would give a meaning to. */
function escaped(value: string): string {
  return oneLineOf(value)
    .replace(/[\\`*_{}[\]<>&~|#^$:@!]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Spaces at the beginning would make it code. */
function oneLineOf(value: string): string {
  return value.includes('\n')
    ? oneLine(value)
    : visible(value).replace(/^\s+/, (space) => '\u00a0'.repeat(space.length));
}
