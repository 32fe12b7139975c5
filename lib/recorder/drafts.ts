/** Observations of a page become drafts of entries: the clocks placed, the messages named by their entry. */
import { timestamp } from '../evidence/chain';
import type { Draft } from '../evidence/entry';
import type { AwaitedFile, BlobRow, RecordRow } from '../storage/store';
import type { Attachment } from '../transcript/message';
import type { GapReason, Observation, Seen } from '../transcript/observation';
import { place } from './clock';
import { unkept } from './keeping';
import { lessonFor } from './lessons';

/** More files than this are not waited for at once. */
const MOST_AWAITED = 500;

export interface Drafted {
  draft: Draft;
  /** Capture's name of the message, to be kept with its entry. */
  ref: string | null;
}

export interface Drafting {
  drafted: Drafted[];
  elapsedMs: number;
  clockOffsetMs: number;
  messages: number;
  /** Only when there are more of them than before. */
  awaited?: AwaitedFile[];
}

/** A gap by the wall clock. One that was set back meanwhile makes it end as it begins, never before. */
export function gapOf(fromMs: number, toMs: number, reason: GapReason) {
  const fields = { from: timestamp(Math.min(fromMs, toMs)), to: timestamp(toMs), reason };
  return { kind: 'gap', fields, secret: {} } as const;
}

/**
 * Pure and synchronous, because it runs while the transaction is open. A change or recall of a message that the log
 * does not hold is passed over: it cannot be said of what.
 */
export function draftAll(
  row: RecordRow,
  observations: readonly Observation[],
  zeroMs: number,
  seqOf: ReadonlyMap<string, number>,
): Drafting {
  const seqs = new Map(seqOf);
  const drafted: Drafted[] = [];
  let at: Pick<RecordRow, 'elapsedMs' | 'clockOffsetMs' | 'openedSteadyMs'> = row;
  let messages = row.messages;
  const awaited = row.awaited ?? [];
  const more: AwaitedFile[] = [];
  const waitFor = (when: Pick<Draft, 'observedAtMs' | 'elapsedMs'>, file: AwaitedFile) => {
    if (awaited.length + more.length < MOST_AWAITED) more.push(file);
    else add({ ...when, ...unkept(file, 'too-many') });
  };
  const add = (draft: Draft, ref: string | null = null) => {
    if (ref !== null) seqs.set(ref, row.head.count + drafted.length);
    drafted.push({ draft, ref });
  };
  for (const observation of observations) {
    const placed = place(at, observation, zeroMs);
    at = { ...at, elapsedMs: placed.elapsedMs, clockOffsetMs: placed.clockOffsetMs };
    const when = { observedAtMs: observation.wallMs, elapsedMs: placed.elapsedMs };
    if (placed.jumpMs !== null) add({ ...when, kind: 'clock', fields: { jumpMs: placed.jumpMs }, secret: {} });
    switch (observation.kind) {
      case 'message': {
        if (seqs.has(observation.ref)) break;
        const { text, side, sideBasis, sender, shownTime, html, attachments, siteId } = observation.reading;
        const { live, rule, steps } = observation;
        const before = observation.before === null ? null : (seqs.get(observation.before) ?? null);
        messages += 1;
        add(
          {
            ...when,
            kind: 'message',
            fields: { side, sideBasis, live, rule, before, steps, siteId },
            secret: { text, sender, shownTime, html, attachments: attachments.length > 0 ? attachments : null },
          },
          observation.ref,
        );
        const of = row.head.count + drafted.length - 1;
        const lesson = lessonFor(row.lessons ?? [], { sender, rule, side, sideBasis });
        if (lesson) add({ ...when, kind: 'label', fields: { of, side: lesson.to, learned: lesson.of }, secret: {} });
        attachments.forEach(({ kind }, index) => {
          waitFor(when, { of, index, role: roleOf(kind) });
        });
        break;
      }
      case 'attached': {
        const of = seqs.get(observation.ref);
        const { index, attachment } = observation;
        const waits = [...awaited, ...more].some((one) => one.of === of && one.index === index);
        const { kind, name, url } = attachment;
        if (of !== undefined && !waits) waitFor(when, { of, index, role: roleOf(kind), name: name ?? url });
        break;
      }
      case 'change': {
        const of = seqs.get(observation.ref);
        const { text, html } = observation;
        if (of !== undefined) add({ ...when, kind: 'change', fields: { of }, secret: { text, html } });
        break;
      }
      case 'recall': {
        const of = seqs.get(observation.ref);
        const { notice } = observation;
        if (of !== undefined) add({ ...when, kind: 'recall', fields: { of }, secret: { notice } });
        break;
      }
      case 'page':
        add({ ...when, kind: 'page', fields: {}, secret: { url: observation.url, title: observation.title } });
        break;
      case 'gap':
        add({ ...when, ...gapOf(observation.fromMs, observation.toMs, observation.reason) });
        break;
    }
  }
  const drafting = { drafted, elapsedMs: at.elapsedMs, clockOffsetMs: at.clockOffsetMs, messages };
  return more.length > 0 ? { ...drafting, awaited: [...awaited, ...more] } : drafting;
}

const roleOf = (kind: Attachment['kind']): AwaitedFile['role'] => (kind === 'image' ? 'picture' : 'file');

/** The refs that observations speak of without bringing them. */
export function refsOutside(observations: readonly Observation[]): string[] {
  const brought = new Set<string>();
  const outside = new Set<string>();
  for (const observation of observations) {
    const { kind } = observation;
    if (kind === 'message') {
      if (observation.before !== null && !brought.has(observation.before)) outside.add(observation.before);
      brought.add(observation.ref);
    } else if ((kind === 'change' || kind === 'recall' || kind === 'attached') && !brought.has(observation.ref))
      outside.add(observation.ref);
  }
  return [...outside];
}

/** All refs that observations name, those that they bring too. */
export function refsIn(observations: readonly Observation[]): string[] {
  const brought = observations.flatMap((observation) => (observation.kind === 'message' ? [observation.ref] : []));
  return [...brought, ...refsOutside(observations)];
}

/** An entry that the background itself makes, before its clocks are placed. */
export type Made = DistributiveOmit<Draft, 'observedAtMs' | 'elapsedMs'>;

/** The end of a record: what never came of its files, and why it ends. Nothing for one that has ended. */
export function closing({ state, awaited = [] }: RecordRow, reason: string): Made[] {
  if (state === 'closed') return [];
  return [...awaited.map((file) => unkept(file, 'lost')), { kind: 'close', fields: { reason }, secret: {} }];
}

/** What goes with an entry: a change of the record's row, bytes, the messages it speaks of, and when it was seen. */
export interface Beside {
  also?: (row: RecordRow, wallMs: number) => RecordRow;
  blobs?: BlobRow[];
  refs?: string[];
  seen?: Seen;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
