/** What a line of a conversation says in words, before any format puts it into its own clothes. Values of pages are not escaped here. */
import type { Conversation, Event, Kept, Message, Session, ShownAttachment } from '../transcript/conversation';
import { type ShownTime, timeReadingOf } from '../transcript/shown-time';
import { blobFile } from './names';
import { LEFT_OUT, type LeftOut, type RenderedRecord } from './rendering';
import { spellSelection } from './selection';
import { localTime } from './time';
import type { Words } from './words';

/** Where a value is the page's (or the user's), it stands apart, so that a format can isolate it. */
export interface Told {
  label: string;
  value: string | null;
}

/** Facts of a record, for its head. */
export function recordFacts({ conversation, chosen, digests }: RenderedRecord, words: Words): Told[] {
  const { record, start, url, title, openedAt, closedAt, offsetMinutes, timeZone } = conversation;
  const { keyFingerprint, signed } = conversation;
  return [
    { label: words.record, value: record },
    ...(start === 'user' ? [] : [{ label: words.start, value: wordOf(start, words.starts) }]),
    { label: words.address, value: url ?? words.unknownOrWithheld },
    { label: words.pageTitle, value: title ?? words.unknownOrWithheld },
    { label: words.opened, value: localTime(openedAt, offsetMinutes) },
    { label: words.closed, value: closedAt === null ? words.stillOpen : localTime(closedAt, offsetMinutes) },
    { label: words.zone, value: timeZone ?? words.unknown },
    { label: words.entries, value: String(digests.length) },
    ...(chosen === null ? [] : [{ label: words.chosen, value: spellSelection(chosen) }]),
    { label: words.head, value: digests.at(-1) ?? words.unknown },
    { label: words.key, value: signed ? keyFingerprint : words.noKey },
  ];
}

/** The sentence of an event; `value` is null when all is said. */
export function tellEvent(event: Event | LeftOut, { offsetMinutes }: Conversation, words: Words): Told {
  switch (event.type) {
    case 'gap':
      return { label: words.gap, value: `${tellSpan(event, offsetMinutes)} (${wordOf(event.reason, words.reasons)})` };
    case 'page':
      return {
        label: words.page,
        value: [event.title, event.url].filter((part) => part !== null).join(' · ') || words.unknownOrWithheld,
      };
    case 'clock':
      return { label: words.clock, value: `${event.jumpMs} ms` };
    case 'note':
      return { label: words.note, value: event.text ?? words.withheld };
    case 'session':
      return { label: words.session, value: tellSession(event, offsetMinutes, words) };
    case 'file': {
      const role = wordOf(event.kept.role, words.given);
      return { label: words.added, value: [role, event.name, tellKept(event.kept, words)].filter(Boolean).join(' · ') };
    }
    case 'left-out':
      return { label: words.leftOut, value: `#${event.seq}–#${event.to} · ${words.messages}: ${event.messages}` };
    case 'screenshot': {
      const why = wordOf(event.reason, words.screenshotReasons);
      const about = event.of === null ? '' : ` (#${event.of})`;
      return { label: words.screenshot, value: `${why}${about} · ${tellKept(event.kept, words)}` };
    }
    case 'anchor':
      return {
        label: event.missing === null ? words.anchor : words.anchorFailed,
        value: `${event.authority} (#${event.of})${event.missing === null ? '' : ` · ${event.missing}`}`,
      };
    case 'close':
      return { label: words.close, value: event.reason };
  }
}

/** One line for each thing that is known of it. */
function tellSession(session: Session, offsetMinutes: number | null, words: Words): string {
  const time = (at: string | null) => (at === null ? null : localTime(at, offsetMinutes));
  const told: [string, string | null][] = [
    [words.channel, wordOf(session.channel, words.channels)],
    [words.begun, time(session.begun)],
    [words.ended, time(session.ended)],
    [words.timed, session.timed ? '✓' : null],
    [words.party, session.party],
    [words.agent, session.agent],
    [words.points, session.text],
    [words.result, session.result === null ? null : wordOf(session.result, words.results)],
    [words.outcome, session.outcome],
    [words.open, session.open],
    [words.bring, session.bring],
  ];
  return told.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`])).join('\n');
}

/** From when to when; a gap that ends where it begins has no end that is known. */
function tellSpan({ from, to }: { from: string; to: string }, offsetMinutes: number | null): string {
  return `${localTime(from, offsetMinutes)} – ${from === to ? '…' : localTime(to, offsetMinutes)}`;
}

/** When the conversation was not watched, for papers that do not show it line by line. */
export function tellGaps({ conversation, lines }: RenderedRecord, words: Words): Told[] {
  return lines.flatMap((line) => (line.type === 'gap' ? [tellEvent(line, conversation, words)] : []));
}

/** What else is to be known of a message: earlier readings, that it was taken back, what hung on it. */
export function tellMore(message: Message, conversation: Conversation, words: Words): Told[] {
  const attached = message.attachments.map((attachment) => tellAttachment(attachment, words));
  return [...tellHistory(message, conversation, words), ...attached];
}

/** Earlier readings, and that it was taken back. */
export function tellHistory(message: Message, { offsetMinutes }: Conversation, words: Words): Told[] {
  const told: Told[] = [];
  const last = message.changes.length - 1;
  message.changes.slice(0, Math.max(last, 0)).forEach((version, i) => {
    const label = `${i === 0 ? words.first : words.later} (#${version.seq}, ${localTime(version.observedAt, offsetMinutes)})`;
    told.push({ label, value: version.text ?? words.withheld });
  });
  const newest = message.changes[last];
  if (newest !== undefined) {
    told.push({
      label: `${words.later} (#${newest.seq}, ${localTime(newest.observedAt, offsetMinutes)})`,
      value: null,
    });
  }
  if (message.recalled !== null) {
    const { seq, observedAt, notice } = message.recalled;
    told.push({ label: `${words.recalled} (#${seq}, ${localTime(observedAt, offsetMinutes)})`, value: notice });
  }
  return told;
}

/** What hung on a message, and where its bytes are, or why there are none. */
export function tellAttachment({ kind, name, url, kept }: ShownAttachment, words: Words): Told {
  const bytes = kept === null ? null : `${tellKept(kept, words)} (#${kept.seq})`;
  return { label: words.attachment, value: [kind, name, url, bytes].filter((part) => part !== null).join(' · ') };
}

/** A file of the package by its path, or why there is none. */
export function tellKept({ role, sha256, mediaType, missing, original }: Kept, words: Words): string {
  if (missing === LEFT_OUT) return words.leftOut;
  if (sha256 === null) return `${words.notKept}: ${missing === null ? words.unknown : wordOf(missing, words.missing)}`;
  const file = `${role === 'copy' ? words.drawnAnew : words.kept}: ${keptFile(sha256, mediaType)}`;
  return original === undefined ? file : `${file} · ${words.covered} ${original}`;
}

/** Path below `data/`. */
export function keptFile(sha256: string, mediaType: string | null): string {
  return blobFile(sha256, mediaType ?? '');
}

/** What the page's words for the time mean. Five files say it, and it is worked out once. */
export function readingOf(message: Message, conversation: Conversation): ShownTime | null {
  let known = readings.get(conversation);
  if (known === undefined) {
    known = [];
    readings.set(conversation, known);
  }
  const read = known[message.seq];
  if (read !== undefined) return read;
  const worked = timeReadingOf(message, conversation.offsetMinutes);
  known[message.seq] = worked;
  return worked;
}

/** By the messages' places: a weak map of as many messages as a long record has takes longer than the reading. */
const readings = new WeakMap<Conversation, (ShownTime | null)[]>();

/** Our reading of the page's words for the time, to stand behind them; `≈` where they leave something open. */
export function tellReading(message: Message, conversation: Conversation): string {
  const read = readingOf(message, conversation);
  return read === null ? '' : ` (${read.sure === 'near' ? '≈' : '='} ${read.reading})`;
}

/** What stands beside a speaker's name: when it was seen, in the page's words too, and what to be wary of. */
export function tellAside(message: Message, conversation: Conversation, words: Words): string[] {
  return [
    localTime(message.observedAt, conversation.offsetMinutes),
    ...tellHistorical(message, conversation, words),
    ...(message.sideBasis === 'user' || message.sideBasis === 'learned' ? [words.bases[message.sideBasis]] : []),
    ...(message.redacted ? [words.partly] : []),
  ];
}

/** Why the time of a message is not when it was shown: it stood there before, was pasted, or is made up. */
export function tellHistorical({ live }: Message, { start }: Conversation, words: Words): string[] {
  if (start === 'pasted' || start === 'sample') return [words.notLive[start]];
  return live ? [] : [words.history];
}

/** In words where we have them; a reason of a later version is shown as it stands in the log. */
function wordOf(reason: string, known: Readonly<Record<string, string>>): string {
  return Object.hasOwn(known, reason) ? (known[reason] ?? reason) : reason;
}
