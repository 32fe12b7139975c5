/** Answers to content scripts. Which tab and frame speaks is what the browser says, not what the message says. */
import { dayIn } from '../../lib/case/day';
import { spokenFacts } from '../../lib/case/spoken';
import { check } from '../../lib/guards/check';
import { askFrame, bring } from '../../lib/platform/frames';
import { endPicking } from '../../lib/platform/picker';
import { keepPick, readPicks } from '../../lib/platform/picks';
import { readSettings } from '../../lib/platform/settings';
import { putSlash } from '../../lib/platform/slash';
import type { Output, PageCalls } from '../../lib/protocol/calls';
import { done, failed } from '../../lib/protocol/problem';
import type { FrameSender, PageHandlers } from '../../lib/protocol/serve';
import type { RecordRow } from '../../lib/storage/store';
import { attached } from './attached';
import { draftAnswer, forPanel } from './draft-words';
import { earlierWords, wordsIn } from './earlier-words';
import type { House } from './house';
import { offered } from './offers';
import { answering } from './panel-calls';

/** How many entries before a draft may hold the question that it answers. */
const DRAFT_LOOKS_BACK = 40;

export function pageCalls(opened: () => Promise<House>): PageHandlers {
  return {
    hello: (_, from) =>
      answering(async () => {
        const { store, recorder, publish } = await opened();
        publish({ news: 'tab', tab: from.tab });
        const row = await store.recordOn(from.tab);
        const picked = from.origin === null ? null : ((await readPicks())[from.origin] ?? null);
        // A new page in the top frame: every frame of the one before has gone.
        if (row?.capturing && from.frame === 0)
          await recorder.leave(row.id, row.unwatchedSinceMs ?? Date.parse(row.lastEntryAt));
        if ((await readSettings()).slash) void putSlash(from.tab, from.frame);
        return done({ record: row?.id ?? null, picked });
      }),

    bring: ({ script }, from) =>
      answering(async () => {
        await bring(script, from.tab, from.frame);
        return done(null);
      }),

    claim: (input, from) =>
      answering<Output<PageCalls, 'claim'>>(async () => {
        const { store, recorder, publish } = await opened();
        const row = await store.record(input.record);
        if (!row || !speaksFor(row, from)) return failed('record-missing');
        if (await isTaken(row, from, input.picked)) return done({ granted: false, known: [], next: 0, resumed: false });
        const { stream, wallMs, steadyMs } = input;
        const again = input.again || (input.picked && row.capturing !== null && row.capturing.frame !== from.frame);
        const joined = await recorder.join(row.id, { frame: from.frame, stream }, { wallMs, steadyMs }, again);
        publish({ news: 'tab', tab: from.tab });
        void bring('composer', from.tab, from.frame);
        return done({ granted: true, ...joined });
      }),

    deliver: (input, from) =>
      answering(async () => {
        const { recorder, publish } = await opened();
        const { record, stream, observations } = input;
        try {
          const stored = await recorder.take(record, stream, input.from, observations, from.tab);
          // A closed record takes nothing more; the frame that still holds something is told so.
          return stored === null ? failed('record-missing') : done({ stored });
        } catch (error) {
          const answer = await answering<{ stored: number }>(() => Promise.reject(error));
          if (!answer.ok && answer.problem.code !== 'record-missing')
            publish({ news: 'problem', record, problem: answer.problem });
          return answer;
        }
      }),

    attach: (input, from) =>
      answering(async () => {
        const house = await opened();
        const row = await house.store.record(input.record);
        return row && speaksFor(row, from) ? attached(house, input) : failed('record-missing');
      }),

    offer: ({ query }, from) =>
      answering(async () => {
        const { store } = await opened();
        return done(await offered(store, from.tab, query, dayIn(localNow().slice(0, 10))));
      }),

    bye: (input, from) =>
      answering(async () => {
        const { store, recorder } = await opened();
        const row = await store.recordOn(from.tab);
        if (row?.capturing?.stream === input.stream) await recorder.leave(row.id, input.wallMs);
        return done(null);
      }),

    draft: ({ text, fine }, from) =>
      answering<Output<PageCalls, 'draft'>>(async () => {
        const { store, publish } = await opened();
        const row = await store.recordOn(from.tab);
        if (row?.capturing?.frame !== from.frame) return done(null);
        const newest = await store.entries(row.id, Math.max(0, row.head.count - DRAFT_LOOKS_BACK));
        const followed = (await store.cases()).find(({ id }) => id === row.caseId);
        const facts = followed && spokenFacts(followed, dayIn(localNow().slice(0, 10)));
        const said = [...(await earlierWords(store, row)), ...wordsIn(newest)];
        const findings = check(text, { said, facts, at: localNow() }).filter(
          (found) => !fine.some((one) => one.rule === found.rule && one.text === found.text),
        );
        publish({ news: 'draft', tab: from.tab, findings: findings.map((one) => forPanel(one, { text, said })) });
        return done(draftAnswer(findings, { text, said }, await readSettings()));
      }),

    picked: ({ trails }, from) =>
      answering(async () => {
        await endPicking(from.tab);
        const house = await opened();
        if (trails !== null) {
          if (from.origin !== null) await keepPick(from.origin, trails);
          await followPick(house, from);
        }
        house.publish({ news: 'picked', tab: from.tab, host: trails && hostOf(from) });
        house.publish({ news: 'tab', tab: from.tab });
        return done(null);
      }),
  };
}

const hostOf = ({ origin, url }: FrameSender): string =>
  (URL.canParse(origin ?? url) && new URL(origin ?? url).host) || url;

const speaksFor = (row: RecordRow, from: FrameSender) => row.state === 'recording' && row.tab === from.tab;

/** Another frame captures for the record, and is still there. One that captures what the finder found gives way to a `picked` one. */
async function isTaken(row: RecordRow, from: FrameSender, picked: boolean): Promise<boolean> {
  if (!row.capturing || row.capturing.frame === from.frame || row.tab === null) return false;
  const answer = await askFrame(row.tab, row.capturing.frame, 'report', {});
  if (!answer.ok || !answer.value.capturing) return false;
  if (!picked || answer.value.picked === 'here') return true;
  await askFrame(row.tab, row.capturing.frame, 'unwatch', { record: row.id });
  return false;
}

/** The record of this tab goes on in the frame where the user pointed; there it takes over what runs elsewhere. */
async function followPick({ store }: House, from: FrameSender): Promise<void> {
  const row = await store.recordOn(from.tab);
  if (row) await askFrame(from.tab, from.frame, 'watch', { record: row.id });
}

/** The user's own time, as words like “by Friday” mean it. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
