/** The playbooks that come with the extension, in the order in which they are offered. A new one is one line here. */
import hardship from './data/en/hardship.json';
import huabei from './data/zh-CN/huabei.json';
import type { PhraseLocale, Playbook } from './playbook';
import { parsePlaybook } from './schema';

const DATA: readonly unknown[] = [huabei, hardship];

const BUILT_IN: readonly Playbook[] = DATA.map(built);

function built(json: unknown): Playbook {
  const { playbook, problems } = parsePlaybook(json);
  if (playbook === null) throw new Error(`A built-in playbook cannot be read: ${problems.join('; ')}`);
  return playbook;
}

/** Playbooks of one language, in order, as written: nothing borrowed. */
export function playbooksOf(locale: PhraseLocale): Playbook[] {
  return BUILT_IN.filter((playbook) => playbook.locale === locale);
}

/** The playbook of a topic with what it borrows filled in, or null when the language does not have it. */
export function playbookFor(locale: PhraseLocale, topic: string): Playbook | null {
  const own = playbooksOf(locale).find((playbook) => playbook.id === topic);
  if (!own) return null;
  const lender = playbooksOf(locale).find((playbook) => playbook.id === own.borrows);
  return lender ? borrowing(own, lender) : own;
}

/** Phases without phrases of their own, warning signs and an empty term sheet come from the other playbook. */
function borrowing(own: Playbook, other: Playbook): Playbook {
  const has = new Set(own.snippets.map((snippet) => snippet.phase));
  const borrowed = other.snippets.filter((snippet) => !has.has(snippet.phase));
  return {
    ...own,
    phases: other.phases,
    snippets: [...own.snippets, ...borrowed],
    redFlags: [...own.redFlags, ...other.redFlags],
    agentQuestions: own.agentQuestions.length > 0 ? own.agentQuestions : other.agentQuestions,
    terms: own.terms.length > 0 ? own.terms : other.terms,
  };
}
