/** Phrases offered inside the chat's input: only such as are complete and nothing holds back. */
import { debtAtHand, debtOf } from '../../lib/case/debt';
import { spokenFacts } from '../../lib/case/spoken';
import { tickedAt } from '../../lib/case/tick';
import { readPhrases } from '../../lib/platform/phrases';
import { readSettings } from '../../lib/platform/settings';
import { readUsage } from '../../lib/platform/usage';
import { fill } from '../../lib/playbook/fill';
import { heldBack, OLD_DEBT_NOTE } from '../../lib/playbook/held';
import { withOptions } from '../../lib/playbook/optional';
import { snippetsOf } from '../../lib/playbook/own';
import { placeholderLabel } from '../../lib/playbook/placeholder';
import type { Playbook, Snippet } from '../../lib/playbook/playbook';
import { playbookIn, playbooksOf } from '../../lib/playbook/registry';
import { PhraseIndex } from '../../lib/playbook/search';
import { suggest } from '../../lib/playbook/suggest';
import { uses } from '../../lib/playbook/usage';
import { read } from '../../lib/reading/read';
import { knownOf } from '../../lib/recorder/known';
import type { CaseRow, ReadStore } from '../../lib/storage/store';
import type { Day } from '../../lib/transcript/calendar';

/** A list beside the input is read at a glance. */
const MOST = 9;
const LOOKS_BACK = 40;

export interface Offered {
  on: boolean;
  phrases: { id: string; text: string }[];
}

export async function offered(store: ReadStore, tab: number, query: string, today: Day | null): Promise<Offered> {
  const settings = await readSettings();
  if (!settings.slash) return { on: false, phrases: [] };
  const record = await store.recordOn(tab);
  const cases = await store.cases();
  const wanted = record?.caseId ?? settings.caseId;
  const row = cases.find(({ id }) => id === wanted) ?? cases.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  const topic = row?.topic ?? settings.topic ?? playbooksOf(settings.phrases)[0]?.id ?? '';
  const playbook = playbookIn(settings.phrases, topic);
  const locale = playbook?.locale ?? settings.phrases;
  const snippets = [...snippetsOf(await readPhrases(), locale), ...(playbook?.snippets ?? [])].map((snippet) => ({
    ...snippet,
    text: withOptions(snippet.text),
  }));
  const said = record ? await lastOfAgent(store, record.id) : null;
  const suggested = said && playbook ? suggest(playbook, read(said).intents) : null;
  const standing = { phase: suggested?.phase ?? null, uses: uses(await readUsage(), Date.now()) };
  const index = new PhraseIndex(snippets, playbook?.phases ?? [], (key) => placeholderLabel(key, locale));
  const { hits } = index.find(query, standing);
  const found = hits.map(({ snippet }) => snippet);
  const first = query.trim() === '' ? (suggested?.snippets ?? []) : [];
  const ordered = [...found.filter(({ id }) => first.includes(id)), ...found.filter(({ id }) => !first.includes(id))];
  const phrases = ordered.flatMap((snippet) => ready(snippet, playbook, row ?? null, today) ?? []);
  return { on: true, phrases: phrases.slice(0, MOST) };
}

async function lastOfAgent(store: ReadStore, record: string): Promise<string | null> {
  const { head } = (await store.record(record)) ?? { head: { count: 0 } };
  const known = knownOf(await store.entries(record, Math.max(0, head.count - LOOKS_BACK)), 'as-corrected');
  return known.findLast(({ side }) => side === 'agent')?.text ?? null;
}

function ready(
  snippet: Snippet,
  playbook: Playbook | null,
  row: CaseRow | null,
  today: Day | null,
): { id: string; text: string } | null {
  const { text } = fill(snippet, row ? spokenFacts(row, today) : {}, playbook?.locale ?? 'en');
  const known = {
    lender: row && debtOf(row, debtAtHand(row)).lenderType,
    noted: row !== null && tickedAt(row, OLD_DEBT_NOTE) !== null,
  };
  return text !== null && heldBack(snippet, playbook, known) === null ? { id: snippet.id, text } : null;
}
