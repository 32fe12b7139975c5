/** Answers to content scripts. Which tab and frame speaks is what the browser says, not what the message says. */
import { check } from '../../lib/guards/check';
import { askFrame } from '../../lib/platform/frames';
import type { Output, PageCalls } from '../../lib/protocol/calls';
import { done, failed } from '../../lib/protocol/problem';
import type { FrameSender, PageHandlers } from '../../lib/protocol/serve';
import { knownOf } from '../../lib/recorder/known';
import type { RecordRow } from '../../lib/storage/store';
import type { House } from './house';
import { answering } from './panel-calls';
import { recordOn } from './tabs';

/** How many entries before a draft may hold the question that it answers. */
const DRAFT_LOOKS_BACK = 40;

export function pageCalls(opened: () => Promise<House>): PageHandlers {
  return {
    hello: (_, from) =>
      answering(async () => {
        const { store, recorder, publish } = await opened();
        publish({ news: 'tab', tab: from.tab });
        const row = await recordOn(store, from.tab);
        // A new page in the top frame: every frame of the one before has gone.
        if (row?.capturing && from.frame === 0)
          await recorder.leave(row.id, row.unwatchedSinceMs ?? Date.parse(row.lastEntryAt));
        return done({ record: row?.id ?? null });
      }),

    claim: (input, from) =>
      answering<Output<PageCalls, 'claim'>>(async () => {
        const { store, recorder, publish } = await opened();
        const row = await store.record(input.record);
        if (!row || !speaksFor(row, from)) return failed('record-missing');
        if (await isTaken(row, from)) return done({ granted: false, known: [], next: 0, resumed: false });
        const { stream, again, wallMs, steadyMs } = input;
        const joined = await recorder.join(row.id, { frame: from.frame, stream }, { wallMs, steadyMs }, again);
        publish({ news: 'tab', tab: from.tab });
        return done({ granted: true, ...joined });
      }),

    deliver: (input, from) =>
      answering(async () => {
        const { store, recorder, publish } = await opened();
        const row = await store.record(input.record);
        // A closed record takes nothing more; the frame that still holds something is told so.
        if (!row || !speaksFor(row, from)) return failed('record-missing');
        try {
          return done({ stored: await recorder.take(input.record, input.stream, input.from, input.observations) });
        } catch (error) {
          const answer = await answering<{ stored: number }>(() => Promise.reject(error));
          if (!answer.ok) publish({ news: 'problem', record: row.id, problem: answer.problem });
          return answer;
        }
      }),

    bye: (input, from) =>
      answering(async () => {
        const { store, recorder } = await opened();
        const row = await recordOn(store, from.tab);
        if (row?.capturing?.stream === input.stream) await recorder.leave(row.id, input.wallMs);
        return done(null);
      }),

    draft: ({ text }, from) =>
      answering(async () => {
        const { store, publish } = await opened();
        const row = await recordOn(store, from.tab);
        if (row?.capturing?.frame !== from.frame) return done(null);
        const newest = await store.entries(row.id, Math.max(0, row.head.count - DRAFT_LOOKS_BACK));
        const findings = check(text, { said: knownOf(newest) }).map(({ rule, certainty }) => ({ rule, certainty }));
        publish({ news: 'draft', tab: from.tab, findings });
        return done(null);
      }),
  };
}

const speaksFor = (row: RecordRow, from: FrameSender) => row.state === 'recording' && row.tab === from.tab;

/** Another frame captures for the record, and is still there. */
async function isTaken(row: RecordRow, from: FrameSender): Promise<boolean> {
  if (!row.capturing || row.capturing.frame === from.frame || row.tab === null) return false;
  const answer = await askFrame(row.tab, row.capturing.frame, 'report', {});
  return answer.ok && answer.value.capturing;
}
