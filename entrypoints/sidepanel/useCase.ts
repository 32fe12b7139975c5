/** The case that the panel works on, and every change to it. A case is made at the first thing that needs one. */
import { useRef } from 'preact/hooks';
import type { WorkChange } from '../../lib/case/work';
import type { Settings } from '../../lib/platform/settings';
import { ask } from '../../lib/protocol/client';
import type { Result } from '../../lib/protocol/problem';
import type { CaseRow, ReadStore } from '../../lib/storage/store';
import { useCases } from '../page/useList';
import type { ChangeSettings } from '../page/useSettings';
import type { Say } from './useNotice';

export interface CaseAtHand {
  all: CaseRow[];
  current: CaseRow | null;
  topic: string;
  suggestedTitle: string;
  choose: (id: string) => void;
  create: (title: string) => Promise<CaseRow | null>;
  /** The current case, made now if there is none; null when that failed, which has been said. */
  ensure: () => Promise<CaseRow | null>;
  rename: (title: string) => Promise<boolean>;
  setTopic: (topic: string) => Promise<boolean>;
  setFact: (key: string, value: string, why?: string) => Promise<boolean>;
  setTick: (item: string, done: boolean) => Promise<boolean>;
  work: (asked: WorkChange) => Promise<boolean>;
}

interface Needs {
  store: ReadStore;
  settings: Settings;
  change: ChangeSettings;
  /** Case of the record that runs on this tab: nothing else may be shown meanwhile. */
  recording: string | null;
  defaultTopic: string;
  /** What a topic is called. */
  titleOf: (topic: string) => string;
  say: Say;
}

export function useCase({ store, settings, change, recording, defaultTopic, titleOf, say }: Needs): CaseAtHand {
  const { rows, put } = useCases(store);
  const all = rows ?? [];
  const wanted = recording ?? settings.caseId;
  const current = all.find((row) => row.id === wanted) ?? all[0] ?? null;
  const topic = current?.topic ?? settings.topic ?? defaultTopic;
  const suggestedTitle = untaken(titleOf(topic), all);

  const kept = (answer: Result<CaseRow>): CaseRow | null => {
    if (answer.ok) put(answer.value);
    else say.failed(answer.problem);
    return answer.ok ? answer.value : null;
  };
  const create = async (title: string) => {
    const made = kept(await ask('createCase', { title, topic }));
    if (made) change({ caseId: made.id });
    return made;
  };
  // Two things that need a case at once get the same one.
  const making = useRef<Promise<CaseRow | null> | null>(null);
  if (current) making.current = null;
  const ensure = async () => {
    if (current) return current;
    making.current ??= create(suggestedTitle);
    const made = await making.current;
    if (!made) making.current = null;
    return made;
  };
  const withCase = async (deed: (caseId: string) => Promise<CaseRow | null>) => {
    const row = await ensure();
    return row !== null && (await deed(row.id)) !== null;
  };

  return {
    all,
    current,
    topic,
    suggestedTitle,
    choose: (caseId) => change({ caseId }),
    create,
    ensure,
    rename: (title) => withCase(async (caseId) => kept(await ask('renameCase', { caseId, title }))),
    setTopic: async (next) => {
      change({ topic: next });
      return current === null || kept(await ask('setTopic', { caseId: current.id, topic: next })) !== null;
    },
    setFact: (key, value, why = '') =>
      withCase(async (caseId) => kept(await ask('setFact', { caseId, key, value, why }))),
    setTick: (item, done) => withCase(async (caseId) => kept(await ask('setTick', { caseId, item, done }))),
    work: (asked) => withCase(async (caseId) => kept(await ask('work', { caseId, asked }))),
  };
}

/** A second case on the same matter is told apart by its number. */
function untaken(title: string, all: CaseRow[]): string {
  const taken = new Set(all.map((row) => row.title));
  for (let number = 2; taken.has(title); number += 1) {
    const numbered = `${title} ${number}`;
    if (!taken.has(numbered)) return numbered;
  }
  return title;
}
