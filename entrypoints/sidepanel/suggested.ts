/** Phrases that reply to what the agent said last, each with the words that brought it up, and where the conversation is. */
import { readingOf } from '../../lib/case/readings';
import type { PhaseId, Playbook, RedFlag, Snippet } from '../../lib/playbook/playbook';
import { suggest } from '../../lib/playbook/suggest';
import { INTENT_CODES, type Intent } from '../../lib/reading/intent';
import type { Conversation, Message } from '../../lib/transcript/conversation';
import { answerFor } from './warnings';

export interface Suggested {
  /** Where the conversation seems to be, or null. */
  phase: PhaseId | null;
  phrases: { snippet: Snippet; because: string }[];
}

/** More would be a second list to read while the agent waits. */
const MOST = 4;
/** What is said in one go is read together, up to so many messages. */
const IN_ONE_GO = 5;
/** So many turns back a phase is still where the conversation is. */
const TURNS = 4;
const nothing: Suggested = { phase: null, phrases: [] };

export function suggestedFor(conversation: Conversation | null, playbook: Playbook | null): Suggested {
  const turns = conversation ? turnsOf(conversation) : [];
  const [last] = turns;
  if (!last || !playbook) return nothing;
  const intents = intentsOf(last);
  const found = suggest(playbook, intents);
  const answers = last
    .flatMap((said) => readingOf(said).redFlags)
    .flatMap(({ kind, text }) => {
      const flag = answerFor(kind, playbook);
      const snippet = flag && answerTo(flag);
      return snippet ? [{ snippet, because: text }] : [];
    });
  const earlier = turns.slice(1).map((turn) => suggest(playbook, intentsOf(turn)).phase);
  return {
    phase: found.phase ?? earlier.find((phase) => phase !== null) ?? null,
    phrases: [
      ...answers.filter(({ snippet }, at) => answers.findIndex((one) => one.snippet.id === snippet.id) === at),
      ...pick([...playbook.snippets, ...(playbook.spare ?? [])], found.snippets).map((snippet) => ({
        snippet,
        because: wordsFor(snippet.answers, intents),
      })),
    ].slice(0, MOST),
  };
}

/** What the agent said, turn by turn, the last first; a turn ends where the customer speaks. What is withheld says nothing. */
function turnsOf({ lines }: Conversation): string[][] {
  const turns: string[][] = [];
  let fresh = true;
  for (const line of lines.toReversed()) {
    const message = line.type === 'message' ? line.message : null;
    if (message?.side === 'customer') fresh = true;
    if (!message || !isTheirs(message)) continue;
    if (fresh && turns.length === TURNS) break;
    if (fresh) turns.push([]);
    fresh = false;
    const turn = turns.at(-1) ?? [];
    if (turn.length < IN_ONE_GO && message.text) turn.push(message.text);
  }
  return turns.filter((turn) => turn.length > 0);
}

const isTheirs = ({ side, recalled }: Message): boolean => (side === 'agent' || side === 'bot') && recalled === null;

/** Of a turn, the most pressing first; the words of the newest message that has it. */
function intentsOf(turn: readonly string[]): Intent[] {
  const found = turn.flatMap((said) => readingOf(said).intents);
  return INTENT_CODES.flatMap((code) => found.find((intent) => intent.code === code) ?? []);
}

function pick<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): Row[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** The reply to a warning sign, as a phrase like any other; null where the right answer is to stop writing. */
function answerTo({ id, answer, answers }: RedFlag): Snippet | null {
  return answer === null
    ? null
    : { id, phase: 'listen', text: answer, when: null, hint: null, marks: [], tags: [], answers };
}

/** The longest of the words that gave the intent: it says most. */
function wordsFor(answers: readonly string[], intents: readonly Intent[]): string {
  const intent = intents.find(({ code }) => answers.includes(code));
  return [...(intent?.words ?? [])].sort((a, b) => b.length - a.length)[0] ?? '';
}
