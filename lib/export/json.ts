/**
 * transcript.json, for machines: times in UTC, values exact. Schema `on-record-transcript/1`, which FORMAT.md §7 writes down; a test holds
 * the two against each other.
 */
import type { Conversation, Message } from '../transcript/conversation';
import { type Format, isUnsigned, type RenderedRecord, type Rendering, type Shown } from './rendering';
import { spellSelection } from './selection';
import { readingOf } from './telling';
import { words } from './words';

export const json: Format = { file: 'transcript.json', mediaType: 'application/json', render };

function* render(input: Rendering): Generator<string> {
  const notice = isUnsigned(input) ? words[input.locale].unsigned : null;
  yield `{"notice":${literal(notice)},\n"schema":"on-record-transcript/1",\n"copy":${literal(words[input.locale].copy)},\n`;
  yield `"case":${literal(input.title)},\n"createdAt":${literal(input.createdAt)},\n"tool":${literal(input.tool)},\n"records":[`;
  for (const [at, record] of input.records.entries()) {
    yield at === 0 ? '\n' : ',\n';
    yield* renderRecord(record, at + 1);
  }
  yield '\n]}\n';
}

function* renderRecord({ conversation, lines, chosen, digests }: RenderedRecord, number: number): Generator<string> {
  const { lines: _, ...facts } = conversation;
  const part = chosen === null ? {} : { chosen: spellSelection(chosen) };
  const head = { number, ...facts, ...part, entries: digests.length, head: digests.at(-1) ?? null };
  yield `${literal(head).slice(0, -1)},"lines":[`;
  for (const [at, line] of lines.entries())
    yield `${at === 0 ? '' : ','}\n${harmless(lineText(line, digests, conversation))}`;
  yield '\n]}';
}

function lineText(line: Shown, digests: readonly string[], conversation: Conversation): string {
  if (line.type === 'message') return messageText(line.message, digests, conversation);
  return JSON.stringify({ ...line, digest: digests[line.seq] ?? null });
}

/** Name by name, and spelled as `JSON.stringify` spells the whole, which takes three times as long. */
function messageText(message: Message, digests: readonly string[], conversation: Conversation): string {
  const { seq, observedAt, live, side, sideBasis, sender, shownTime, datetime, text, redacted } = message;
  const { attachments, changes, recalled } = message;
  return [
    `{"type":"message","seq":${seq},"observedAt":${JSON.stringify(observedAt)},"live":${live},"side":"${side}"`,
    `"sideBasis":${value(sideBasis)},"sender":${value(sender)},"shownTime":${value(shownTime)},"datetime":${value(datetime)}`,
    `"text":${value(text)},"attachments":${list(attachments)},"changes":${list(changes)},"recalled":${value(recalled)}`,
    `"redacted":${redacted},"timeReading":${value(readingOf(message, conversation))},"digest":${value(digests[seq] ?? null)}}`,
  ].join();
}

const value = (given: unknown): string => (given === null ? 'null' : JSON.stringify(given));
const list = (given: readonly unknown[]): string => (given.length === 0 ? '[]' : JSON.stringify(given));

function literal(given: unknown): string {
  return harmless(JSON.stringify(given));
}

/** JSON whose characters beyond ASCII that show nothing, or turn text around, are escaped: the value stays exact. */
function harmless(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
