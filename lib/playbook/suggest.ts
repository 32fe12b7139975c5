/** What to say next: from the intents of the agent's last message to the phrases that reply to them. */
import type { PhaseId, Playbook, Snippet } from './playbook';

export interface Suggestion {
  /** Where the conversation seems to be, or null when the message does not tell. */
  phase: PhaseId | null;
  /** Ids of phrases, best first. */
  snippets: string[];
  /** Ids of warning signs to show with their answers. Any at all means: read this before you reply. */
  redFlags: string[];
  /** Ids of the agent's usual questions, with what to have ready. */
  questions: string[];
}

/** Which phase an intent of the agent (code of `lib/reading`) leads to. Others leave the phase as it is. */
const LEADS_TO: Readonly<Record<string, PhaseId>> = {
  greets: 'open',
  asks_identity: 'open',
  asks_order: 'open',
  asks_reason: 'explain',
  asks_income: 'explain',
  asks_documents: 'explain',
  asks_ability: 'propose',
  wants_more: 'refusal',
  refuses_policy: 'refusal',
  refuses_authority: 'refusal',
  refuses_full_only: 'refusal',
  hurries: 'refusal',
  offers_deferral: 'listen',
  offers_instalments: 'listen',
  offers_waiver: 'listen',
  offers_refund: 'listen',
  offers_alternative: 'listen',
  redirects: 'listen',
  asks_to_wait: 'listen',
  promises: 'confirm',
  closes: 'close',
  threatens: 'escalate',
};

/** Codes for which a phase is suggested; a structure test holds them against `lib/reading`. */
export const LEADING_INTENTS: readonly string[] = Object.keys(LEADS_TO);

/** Phrases for `intents` (main one first). A phrase that replies to the main intent stands above one for the next. */
export function suggest(playbook: Playbook, intents: readonly { code: string }[]): Suggestion {
  const codes = intents.map((intent) => intent.code);
  const answered = new Set(playbook.snippets.flatMap((snippet) => snippet.answers));
  const open = codes.filter((code) => !answered.has(code));
  const spare = (playbook.spare ?? []).filter(({ answers }) => open.some((code) => answers.includes(code)));
  const leading = codes.find((code) => Object.hasOwn(LEADS_TO, code));
  return {
    phase: leading === undefined ? null : (LEADS_TO[leading] ?? null),
    snippets: replies(
      [...playbook.snippets, ...spare],
      codes,
      (snippet) => narrowness(snippet) + (snippet.phase === phaseOf(snippet, codes) ? 0 : 5),
    ),
    redFlags: replies(playbook.redFlags, codes, () => 0),
    questions: replies(playbook.agentQuestions, codes, () => 0),
  };
}

/** The phase to which the first intent leads that the phrase replies to. */
function phaseOf({ answers }: Snippet, codes: readonly string[]): PhaseId | null {
  const code = codes.find((one) => answers.includes(one));
  return code === undefined ? null : (LEADS_TO[code] ?? null);
}

/** A phrase with a condition was written for just this; one that replies to few things fits better than one for many. */
function narrowness(snippet: Snippet): number {
  return snippet.answers.length - (snippet.when === null ? 0 : 10);
}

function replies<T extends { id: string; answers: string[] }>(
  rows: readonly T[],
  codes: readonly string[],
  breadth: (row: T) => number,
): string[] {
  const rank = (row: T): number => codes.findIndex((code) => row.answers.includes(code));
  return rows
    .filter((row) => rank(row) >= 0)
    .sort((a, b) => rank(a) - rank(b) || breadth(a) - breadth(b))
    .map((row) => row.id);
}
