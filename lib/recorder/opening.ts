/** How a record begins: the row that lists it, and the entry that says on what device, for what case and after which record. */
import { toBase64 } from '../evidence/base64';
import { emptyHead, timestamp } from '../evidence/chain';
import type { Draft, RecordStart } from '../evidence/entry';
import { uuidv7 } from '../evidence/uuid';
import type { CaseRow, RecordRow } from '../storage/store';
import type { RecorderParts } from './recorder';
import type { NoSigner, Signer } from './signer';

export interface Surroundings {
  tool: { name: string; version: string; build: string | null };
  browser: string | null;
  os: string | null;
  languages: string[];
  timeZone: string | null;
  offsetMinutes: number;
}

export interface Beginning {
  id: string;
  ofCase: CaseRow;
  /** Null for what no tab shows. */
  tab: number | null;
  start: RecordStart;
  page: { url: string | null; title: string | null };
  wallMs: number;
  steadyMs: number;
  /** Newest record of the case before this one. */
  last: RecordRow | undefined;
  signer: Signer | NoSigner;
  surroundings: Surroundings;
}

/** What a record that begins now has to know. */
export async function beginningOf(
  {
    store,
    clock,
    signer,
    random,
    surroundings,
  }: Pick<RecorderParts, 'store' | 'clock' | 'signer' | 'random' | 'surroundings'>,
  ofCase: CaseRow,
  from: Pick<Beginning, 'tab' | 'start' | 'page'>,
): Promise<Beginning> {
  const wallMs = clock.wallMs();
  const last = (await store.records(ofCase.id))[0];
  const id = uuidv7(wallMs, random);
  return { ...from, id, ofCase, wallMs, steadyMs: clock.steadyMs(), last, signer, surroundings: surroundings() };
}

export function openingDraft({ ofCase, start, page, wallMs, last, signer, surroundings }: Beginning): Draft {
  const { tool, browser, os, languages, timeZone, offsetMinutes } = surroundings;
  return {
    kind: 'open',
    observedAtMs: wallMs,
    elapsedMs: 0,
    fields: {
      tool,
      browser,
      os,
      languages,
      timeZone,
      offsetMinutes,
      start,
      key: 'spki' in signer ? toBase64(signer.spki) : null,
      keyMissing: 'missing' in signer ? signer.missing : null,
      previous: last ? { record: last.id, head: last.head.digest, count: last.head.count } : null,
    },
    secret: { url: page.url, title: page.title, case: ofCase.title },
  };
}

export function openingRow({ id, ofCase, tab, page, wallMs, steadyMs }: Beginning): RecordRow {
  return {
    id,
    caseId: ofCase.id,
    state: 'recording',
    tab,
    url: page.url,
    title: page.title,
    openedAt: timestamp(wallMs),
    closedAt: null,
    head: emptyHead,
    elapsedMs: 0,
    openedSteadyMs: steadyMs,
    clockOffsetMs: wallMs,
    streams: {},
    capturing: null,
    unwatchedSinceMs: null,
    messages: 0,
    lastEntryAt: timestamp(wallMs),
    sealedCount: 0,
    sealedAt: null,
  };
}
