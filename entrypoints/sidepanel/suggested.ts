/** Phrases that reply to what the agent said last, and warnings about it; each with the words that brought it up. */
import type { Warning } from '../../components/PhraseList';
import type { PhaseId, Playbook, RedFlag, Snippet } from '../../lib/playbook/playbook';
import { suggest } from '../../lib/playbook/suggest';
import type { Intent } from '../../lib/reading/intent';
import { read } from '../../lib/reading/read';
import type { Conversation, Message } from '../../lib/transcript/conversation';

export interface Suggested {
  /** Where the conversation seems to be, or null. */
  phase: PhaseId | null;
  warnings: Warning[];
  phrases: { snippet: Snippet; because: string }[];
}

/** More would be a second list to read while the agent waits. */
const MOST = 4;
const nothing: Suggested = { phase: null, warnings: [], phrases: [] };

export function suggestedFor(conversation: Conversation | null, playbook: Playbook | null): Suggested {
  const said = conversation && lastOfAgent(conversation)?.text;
  if (!said || !playbook) return nothing;
  const { intents } = read(said);
  const found = suggest(playbook, intents);
  const flags = pick(playbook.redFlags, found.redFlags);
  const answers = flags.flatMap((flag) => {
    const snippet = answerTo(flag);
    return snippet ? [snippet] : [];
  });
  return {
    phase: found.phase,
    warnings: flags.map((flag) => ({
      id: flag.id,
      sign: flag.sign ?? flag.says,
      hint: flag.hint,
      because: wordsFor(flag.answers, intents),
    })),
    phrases: [...answers, ...pick(playbook.snippets, found.snippets)]
      .slice(0, MOST)
      .map((snippet) => ({ snippet, because: wordsFor(snippet.answers, intents) })),
  };
}

function lastOfAgent({ lines }: Conversation): Message | undefined {
  const last = lines.findLast((line) => line.type === 'message' && line.message.side === 'agent');
  return last?.type === 'message' ? last.message : undefined;
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
