/** Answers to the panel and the other pages of the extension. */

import { setFact } from '../../lib/case/fact';
import { followed } from '../../lib/case/follow';
import { tick, untick } from '../../lib/case/tick';
import { worked } from '../../lib/case/work';
import { sessionEntry } from '../../lib/evidence/account';
import { uuidv7 } from '../../lib/evidence/uuid';
import { clock, random } from '../../lib/platform/device';
import { askFrame, attach, bring, heedIn, NO_ANSWER, registerOn } from '../../lib/platform/frames';
import { hasSites, patternOf } from '../../lib/platform/permissions';
import { endPicking, startPicking } from '../../lib/platform/picker';
import { dayAt } from '../../lib/platform/today';
import { showRecording } from '../../lib/platform/toolbar';
import { done, failed, type ProblemCode, type Result } from '../../lib/protocol/problem';
import type { PanelHandlers } from '../../lib/protocol/serve';
import { coded } from '../../lib/storage/failure';
import type { CaseRow, RecordRow } from '../../lib/storage/store';
import { dayText } from '../../lib/transcript/calendar';
import { filesSettled } from './attached';
import { enter, upload } from './entering';
import { erase } from './erase';
import type { House } from './house';
import { restore } from './restoring';
import { screenshot } from './screenshot';
import { bestFrame, noteUnreachable, survey } from './tabs';

const PROBLEM: Record<ReturnType<typeof coded>['code'], ProblemCode> = {
  'storage-full': 'storage-full',
  'storage-failed': 'storage-failed',
  'record-missing': 'record-missing',
  'record-exists': 'unexpected',
  'entry-exists': 'unexpected',
};

/** Runs `work`; what storage throws becomes an answer. */
export async function answering<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const { code, cause } = coded(error);
    return failed(PROBLEM[code], String(cause ?? error));
  }
}

export function panelCalls(opened: () => Promise<House>): PanelHandlers {
  const inHouse = <T>(work: (house: House) => Promise<Result<T>>) => answering(async () => work(await opened()));
  const change = (caseId: string, edit: (row: CaseRow, at: string) => CaseRow) =>
    inHouse(async ({ store, publish }) => {
      const at = new Date(clock.wallMs()).toISOString();
      const row = await store.updateCase(caseId, (before) => ({ ...edit(before, at), updatedAt: at }));
      if (!row) return failed('case-missing');
      publish({ news: 'case', caseId });
      return done(row);
    });
  const onRecord = (record: string, work: (house: House) => Promise<unknown>, adds = true) =>
    inHouse(async (house) => {
      // What came out of a backup is read and given out, and nothing is added to it: another key would have to vouch for it.
      if (!(await house.store.record(record))?.restored) await work(house);
      else if (adds) return failed('record-restored');
      return done({ record });
    });

  return {
    survey: ({ tab }) =>
      inHouse(async (house) => {
        const page = await survey(house.store, tab);
        if (page.record?.state === 'recording') await noteUnreachable(house, page.record, page);
        return done(page);
      }),
    start: ({ tab, caseId }) => inHouse((house) => start(house, tab, caseId)),
    stop: ({ record }) => inHouse((house) => stop(house, record)),
    insert: ({ tab, text }) => inHouse(({ store }) => insert(store, tab, text)),
    heed: ({ tab, rule, deed }) =>
      inHouse(async ({ store }) => {
        const capturing = (await store.recordOn(tab))?.capturing;
        return done({ did: capturing != null && (await heedIn(tab, capturing.frame, rule, deed)) });
      }),
    pick: ({ tab, words }) => answering(async () => ((await begins(tab, words)) ? done(null) : failed('no-access'))),
    endPick: ({ tab }) =>
      answering(async () => {
        await endPicking(tab);
        return done(null);
      }),
    seal: ({ record }) => onRecord(record, ({ recorder }) => recorder.seal(record), false),
    exported: ({ record, digest }) =>
      onRecord(
        record,
        async ({ recorder }) => {
          await recorder.custody(record, 'exported', digest);
          await recorder.seal(record);
        },
        false,
      ),
    erase: ({ what }) => inHouse((house) => erase(house, what, (record) => stop(house, record))),
    screenshot: ({ record }) => inHouse((house) => screenshot(house, record)),
    note: ({ record, text }) => onRecord(record, ({ recorder }) => recorder.note(record, text)),
    label: ({ record, of, side }) => onRecord(record, ({ recorder }) => recorder.label(record, of, side)),
    account: ({ record, account }) => onRecord(record, ({ recorder }) => recorder.add(record, sessionEntry(account))),
    upload: (part) => inHouse(async (house) => upload(house, part)),
    enter: (asked) => inHouse((house) => enter(house, asked)),
    restore: (step) => inHouse((house) => restore(house, step)),
    createCase: ({ title, topic, sample }) =>
      inHouse(async ({ store, publish }) => {
        const wallMs = clock.wallMs();
        const at = new Date(wallMs).toISOString();
        const row: CaseRow = {
          id: uuidv7(wallMs, random),
          title,
          topic,
          createdAt: at,
          updatedAt: at,
          facts: {},
          ticks: {},
          ...(sample && { sample }),
        };
        await store.putCase(row);
        publish({ news: 'case', caseId: row.id });
        return done(row);
      }),
    renameCase: ({ caseId, title }) => change(caseId, (row) => ({ ...row, title })),
    setTopic: ({ caseId, topic }) => change(caseId, (row) => ({ ...row, topic })),
    setFact: ({ caseId, key, value, why }) =>
      change(caseId, (row, at) => followed(setFact(row, key, value, at, why), key, at)),
    setTick: ({ caseId, item, done: ticked }) =>
      change(caseId, (row, at) => (ticked ? tick(row, item, at) : untick(row, item, at))),
    work: ({ caseId, asked }) => change(caseId, (row, at) => worked(row, asked, at, dayText(dayAt(new Date(at))))),
  };
}

/** Picking needs the content script in each frame: it is what reads the list that is taken. */
const begins = async (tab: number, words: string): Promise<boolean> =>
  'frames' in (await attach(tab)) && startPicking(tab, words);

const REFUSED = { none: 'no-access', restricted: 'restricted-page', gone: 'page-gone' } as const;

async function start(
  house: House,
  tab: number,
  caseId: string,
): Promise<Result<{ record: string; alreadyRunning: boolean }>> {
  const { store, recorder, publish } = house;
  const running = await store.recordOn(tab);
  if (running) return done({ record: running.id, alreadyRunning: true });
  const ofCase = await store.caseById(caseId);
  if (!ofCase) return failed('case-missing');
  const page = await survey(store, tab);
  if (page.access !== 'ok') return failed(REFUSED[page.access]);
  const frame = bestFrame(page.frames);
  if (!frame) return failed('no-chat');
  const row = await recorder.open(ofCase, tab, { url: page.url, title: page.title });
  await showRecording(tab, true);
  await registerOnSites([page.url, ...page.frames.map(({ url }) => url)]);
  publish({ news: 'tab', tab });
  const watching = await askFrame(tab, frame.frame, 'watch', { record: row.id });
  if (!watching.ok) {
    await recorder.close(row.id, 'page-closed');
    await showRecording(tab, false);
    publish({ news: 'record', record: row.id });
    return failed('page-gone', watching.problem.detail);
  }
  void house.screenshots.byItself(row, 'start');
  await noteUnreachable(house, row, page);
  return done({ record: row.id, alreadyRunning: false });
}

/** Pages of granted sites get the script from their very start, so that a reload loses as little as it can. */
async function registerOnSites(urls: (string | null)[]): Promise<void> {
  const patterns = [...new Set(urls.map((url) => (url === null ? null : patternOf(url))))].filter(
    (one) => one !== null,
  );
  const granted: string[] = [];
  for (const pattern of patterns) if (await hasSites([pattern])) granted.push(pattern);
  await registerOn(granted).catch(() => undefined);
}

/** A frame with much to deliver needs time: what came after the record is closed would be lost. A frame that went answers at once. */
const LAST_WORDS_MS = 30_000;

/** The frame that captures hands over what it has. Where none did, the record says from when on nothing was seen. */
async function lastWords({ recorder }: House, { id, tab, capturing, ...row }: RecordRow): Promise<void> {
  if (row.state !== 'recording' || tab === null || Object.keys(row.streams).length === 0) return;
  const answer = capturing && (await askFrame(tab, capturing.frame, 'unwatch', { record: id }, LAST_WORDS_MS));
  if (answer?.ok) return;
  const late = answer?.problem.detail === NO_ANSWER;
  const since = row.unwatchedSinceMs ?? Date.parse(row.lastEntryAt);
  const reason = row.unwatchedBecause ?? (late ? 'storage-failed' : 'conversation-gone');
  await recorder.gap(id, since, clock.wallMs(), reason);
}

async function stop(house: House, record: string): Promise<Result<{ record: string }>> {
  const { store, recorder, publish } = house;
  const row = await store.record(record);
  if (!row) return failed('record-missing');
  await lastWords(house, row);
  await filesSettled(house, record);
  await house.screenshots.atEnd(row);
  await recorder.close(record, 'stopped-by-user');
  if (row.tab !== null) {
    await showRecording(row.tab, false);
    publish({ news: 'tab', tab: row.tab });
  }
  publish({ news: 'record', record });
  return done({ record });
}

async function insert(
  store: House['store'],
  tab: number,
  text: string,
): Promise<Result<{ host: string; way: string }>> {
  const page = await survey(store, tab);
  if (page.access !== 'ok') return failed(REFUSED[page.access]);
  const target = page.frames.find(({ capturing }) => capturing) ?? bestFrame(page.frames) ?? lastFocused(page.frames);
  if (!target) return failed('no-input');
  await bring('composer', tab, target.frame);
  const answer = await askFrame(tab, target.frame, 'insert', { text });
  if (!answer.ok) return answer;
  return done({
    host: URL.canParse(target.url) ? new URL(target.url).host || new URL(page.url ?? target.url).host : target.url,
    way: answer.value.way,
  });
}

function lastFocused<T extends { focusedAt: number }>(frames: T[]): T | undefined {
  return frames.filter(({ focusedAt }) => focusedAt > 0).sort((a, b) => b.focusedAt - a.focusedAt)[0];
}
