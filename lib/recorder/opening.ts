/** How a record begins: the row that lists it, and the entry that says on what device, for what case and after which record. */
import { toBase64 } from '../evidence/base64';
import { emptyHead, timestamp } from '../evidence/chain';
import type { Draft } from '../evidence/entry';
import type { CaseRow, RecordRow } from '../storage/store';
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
  tab: number;
  page: { url: string | null; title: string | null };
  wallMs: number;
  steadyMs: number;
  /** Newest record of the case before this one. */
  last: RecordRow | undefined;
  signer: Signer | NoSigner;
  surroundings: Surroundings;
}

export function openingDraft({ ofCase, page, wallMs, last, signer, surroundings }: Beginning): Draft {
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
      start: 'user',
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
