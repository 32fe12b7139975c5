/** What the background is made of, put together once for each of its lives. */

import { askAuthority } from '../../lib/platform/authority';
import { clock, device, random } from '../../lib/platform/device';
import { hasSites, patternOf } from '../../lib/platform/permissions';
import { hasRoom } from '../../lib/platform/room';
import { captureTab } from '../../lib/platform/screenshot';
import { onSettings, readSettings } from '../../lib/platform/settings';
import type { News } from '../../lib/protocol/calls';
import { publisher } from '../../lib/protocol/serve';
import { read } from '../../lib/reading/read';
import { type AskClock, anchoring } from '../../lib/recorder/anchoring';
import { Keeper } from '../../lib/recorder/keeper';
import { Parcels } from '../../lib/recorder/parcels';
import { Recorder } from '../../lib/recorder/recorder';
import { Screenshots } from '../../lib/recorder/screenshots';
import { loadSigner } from '../../lib/recorder/signer';
import { IndexedDbStore } from '../../lib/storage/indexeddb';
import type { RecordRow, WriteStore } from '../../lib/storage/store';
import type { Observation } from '../../lib/transcript/observation';
import { Waiting } from './entering';
import { reminders } from './reminders';
import { Restoring } from './restoring';

export interface House {
  store: WriteStore;
  recorder: Recorder;
  keeper: Keeper;
  parcels: Parcels;
  /** Files that the user added, until a record names them. */
  waiting: Waiting;
  /** Entries out of a backup, until their case is whole. */
  restoring: Restoring;
  screenshots: Screenshots;
  publish(news: News): void;
  /** Looks at what falls due, and reminds when the user has allowed it. */
  remind(): Promise<void>;
}

/** The user may have taken the leave back in the browser. */
const ask: AskClock = async (address, query) => {
  const pattern = patternOf(address);
  const granted = pattern !== null && (await hasSites([pattern]));
  return granted ? askAuthority(address, query) : { failure: 'no-access' };
};

/** Reading takes longer than storing: what came meanwhile is read together, a moment after it was answered. */
const READ_MS = 100;

function together(read: (row: RecordRow, fresh: readonly Observation[]) => void): typeof read {
  const waiting = new Map<string, Observation[]>();
  return (row, fresh) => {
    const before = waiting.get(row.id);
    waiting.set(row.id, [...(before ?? []), ...fresh]);
    if (before) return;
    setTimeout(() => {
      const all = waiting.get(row.id) ?? [];
      waiting.delete(row.id);
      read(row, all);
    }, READ_MS);
  };
}

/** A page that talks much is shown as often as this, not at each delivery: what reads the news has to read the store. */
const TOLD_MS = 100;

/** Tells the pages what was appended: at once when nothing was told just now, else what it comes to by then. */
function telling(publish: (news: News) => void): (row: RecordRow) => void {
  const waiting = new Map<string, RecordRow>();
  const told = new Map<string, number>();
  return (row) => {
    const before = waiting.has(row.id);
    waiting.set(row.id, row);
    if (before) return;
    // The answer goes first, even when there is nothing to wait for: the page waits for it, the panel only shows.
    const wait = Math.max(0, (told.get(row.id) ?? 0) + TOLD_MS - performance.now());
    setTimeout(() => {
      const { head } = waiting.get(row.id) ?? row;
      waiting.delete(row.id);
      told.set(row.id, performance.now());
      publish({ news: 'appended', record: row.id, count: head.count });
    }, wait);
  };
}

/** What the settings say now: an append cannot wait for them. */
async function namesKept(): Promise<() => readonly string[]> {
  let kept: readonly string[] = [];
  onSettings(({ names }) => {
    kept = names;
  }, new AbortController().signal);
  const { names } = await readSettings();
  kept = names;
  return () => kept;
}

/** The key is made or loaded first, so every record knows whether it will be signed. */
export async function openHouse(): Promise<House> {
  const store = new IndexedDbStore();
  const publish = publisher();
  const tell = telling(publish);
  const recorder = new Recorder({
    store,
    clock,
    random,
    signer: await loadSigner(store),
    surroundings: device,
    names: await namesKept(),
    onTaken: together((row, fresh) => screenshots.saw(row, fresh)),
    onAppended: (row) => {
      tell(row);
      void anchor.appended(row).catch(() => undefined);
    },
  });
  const anchor = anchoring({ store, recorder, random, ask, authority: async () => (await readSettings()).outsideTime });
  const keeper = new Keeper({ recorder, hasRoom });
  const screenshots = new Screenshots({
    keeper,
    now: () => ({ wallMs: clock.wallMs(), steadyMs: clock.steadyMs() }),
    capture: captureTab,
    wanted: async () => (await readSettings()).screenshots,
    promises: (text) => read(text).intents.some(({ code }) => code === 'promises'),
    onTaken: (record, outcome) =>
      publish({
        news: 'screenshot',
        record,
        asked: false,
        refused: 'refused' in outcome ? outcome.refused : null,
      }),
  });
  void anchor.resume().catch(() => undefined);
  return {
    store,
    recorder,
    keeper,
    parcels: new Parcels(),
    waiting: new Waiting(),
    restoring: new Restoring(),
    screenshots,
    publish,
    remind: reminders(store),
  };
}
