/** What a playbook holds: phrases by phase, a checklist, warning signs, and what the agent usually asks. All of it is data. */

import type { Signs } from './sign';

/** Languages that phrases exist in. Independent of the language of the interface. */
export type PhraseLocale = 'zh-CN' | 'zh-TW' | 'zh-HK' | 'en';

export const PHRASE_LOCALES: readonly PhraseLocale[] = ['zh-CN', 'zh-TW', 'zh-HK', 'en'];

/** Each in its own words, for a list that anyone can read. */
export const PHRASE_LOCALE_NAMES: Record<PhraseLocale, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文（台灣）',
  'zh-HK': '繁體中文（香港）',
  en: 'English',
};

/** Languages that are written out in full. Hong Kong's differs from Taiwan's in some words: those alone are written again. */
export type BaseLocale = Exclude<PhraseLocale, 'zh-HK'>;

export const BASE_LOCALES: readonly BaseLocale[] = ['zh-CN', 'zh-TW', 'en'];

/** The language to take where nothing is written for Hong Kong alone: own phrases, questions, papers, samples. */
export const baseOf = (locale: PhraseLocale): BaseLocale => (locale === 'zh-HK' ? 'zh-TW' : locale);

/** Stages of a conversation, in their order. The same in every language, so that a case can change its language midway. */
export type PhaseId =
  | 'prep'
  | 'open'
  | 'explain'
  | 'commit'
  | 'propose'
  | 'listen'
  | 'refusal'
  | 'confirm'
  | 'close'
  | 'follow'
  | 'escalate';

export const PHASE_IDS: readonly PhaseId[] = [
  'prep',
  'open',
  'explain',
  'commit',
  'propose',
  'listen',
  'refusal',
  'confirm',
  'close',
  'follow',
  'escalate',
];

/**
 * What the user should know before sending: `debt` acknowledges the debt, `bank` holds for bank credit cards only,
 * `careful` says something that needs a second look.
 */
export type Mark = 'debt' | 'bank' | 'careful';

export const MARKS: readonly Mark[] = ['debt', 'bank', 'careful'];

export interface Phase {
  id: PhaseId;
  title: string;
}

/** One phrase: a draft that the user reads, edits and sends. */
export interface Snippet {
  /** Unique within a language, never reused, e.g. `hb-open-1`. */
  id: string;
  phase: PhaseId;
  /** The words, with `{placeholder}` keys of `placeholder.ts`. */
  text: string;
  /** When it fits, e.g. “没有权限”. Shown, never inserted. */
  when: string | null;
  /** A word to the user, e.g. “如实填写”. Shown, never inserted. */
  hint: string | null;
  marks: Mark[];
  tags: string[];
  /** Intents of the agent (codes of `lib/reading`) that this phrase replies to. */
  answers: string[];
  /** True when it fits whatever the matter is: a playbook that borrows takes it for intents that its own phrases leave open. */
  general?: boolean;
}

export type Stage = 'before' | 'during' | 'after';

export const STAGES: readonly Stage[] = ['before', 'during', 'after'];

export interface ChecklistItem {
  id: string;
  stage: Stage;
  text: string;
  /** What shows that it is done. */
  signs: Signs;
}

/** Something the other side says that should make the user stop. */
export interface RedFlag {
  id: string;
  /** The sense of it, in the other side's words. */
  says: string;
  /** Its name in two or three words, or null. */
  sign: string | null;
  /** A reply to send; null where the right answer is to stop writing. */
  answer: string | null;
  /** What to do, to the user. */
  hint: string | null;
  answers: string[];
  /** Kinds of warning (`lib/reading/red-flag.ts`; `strange_number` for a number that is not listed) that this is the answer to. */
  kinds: string[];
}

/** What the agent is likely to ask, and what to have ready. */
export interface AgentQuestion {
  id: string;
  question: string;
  /** Advice, may hold placeholders. Not a phrase to send. */
  prepare: string;
  answers: string[];
}

/** A line of the term sheet; blank means “not confirmed”. */
export interface Term {
  id: string;
  title: string;
}

/** Everything for one kind of case in one language. */
export interface Playbook {
  /** Topic, shared by all languages, e.g. `huabei`. */
  id: string;
  locale: PhraseLocale;
  title: string;
  /** When it fits. */
  about: string;
  /** What to know or do first, or null. */
  needs: string | null;
  /** True when it is about money owed: the old-debt note is then shown once before an acknowledging phrase. */
  debt: boolean;
  /** Topic whose phases, warning signs and terms fill what this one leaves out, or null. */
  borrows: string | null;
  notes: string[];
  phases: Phase[];
  snippets: Snippet[];
  /** Not listed, only suggested: for what the agent does that none of the others reply to. */
  spare?: Snippet[];
  checklist: ChecklistItem[];
  redFlags: RedFlag[];
  agentQuestions: AgentQuestion[];
  terms: Term[];
}

/** True when sending the phrase may count as acknowledging the debt: marked so, or proposing or confirming how to pay. */
export function acknowledgesDebt(playbook: Playbook, snippet: Snippet): boolean {
  if (snippet.marks.includes('debt')) return true;
  return playbook.debt && (snippet.phase === 'propose' || snippet.phase === 'confirm');
}
