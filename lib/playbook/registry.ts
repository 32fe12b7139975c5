/** The playbooks that come with the extension, in the order in which they are offered. A new one is a file and two lines here. */
import enBilling from './data/en/billing.json';
import enCancel from './data/en/cancel.json';
import enDelivery from './data/en/delivery.json';
import enHardship from './data/en/hardship.json';
import enRefund from './data/en/refund.json';
import enTakeover from './data/en/takeover.json';
import cnCard from './data/zh-CN/card.json';
import cnDeferral from './data/zh-CN/deferral.json';
import cnHuabei from './data/zh-CN/huabei.json';
import cnLimit from './data/zh-CN/limit.json';
import cnLoans from './data/zh-CN/loans.json';
import cnRefund from './data/zh-CN/refund.json';
import cnTakeover from './data/zh-CN/takeover.json';
import cnWaiver from './data/zh-CN/waiver.json';
import twCard from './data/zh-TW/card.json';
import twDeferral from './data/zh-TW/deferral.json';
import twHuabei from './data/zh-TW/huabei.json';
import twLimit from './data/zh-TW/limit.json';
import twLoans from './data/zh-TW/loans.json';
import twRefund from './data/zh-TW/refund.json';
import twTakeover from './data/zh-TW/takeover.json';
import twWaiver from './data/zh-TW/waiver.json';
import { forHongKong } from './hong-kong';
import { PHRASE_LOCALES, type PhaseId, type PhraseLocale, type Playbook, type Snippet } from './playbook';
import { parsePlaybook } from './schema';

const TAIWAN: readonly unknown[] = [twHuabei, twDeferral, twWaiver, twLoans, twCard, twLimit, twTakeover, twRefund];

const DATA: readonly unknown[] = [
  cnHuabei,
  cnDeferral,
  cnWaiver,
  cnLoans,
  cnCard,
  cnLimit,
  cnTakeover,
  cnRefund,
  ...TAIWAN,
  ...TAIWAN.map(forHongKong),
  enHardship,
  enRefund,
  enCancel,
  enBilling,
  enTakeover,
  enDelivery,
];

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

const whole = new Map<string, Playbook | null>();

/** The playbook of a topic with what it borrows filled in, the same one each time; null when the language does not have it. */
export function playbookFor(locale: PhraseLocale, topic: string): Playbook | null {
  const name = `${locale}/${topic}`;
  const known = whole.get(name);
  if (known !== undefined) return known;
  const made = completed(locale, topic);
  whole.set(name, made);
  return made;
}

function completed(locale: PhraseLocale, topic: string): Playbook | null {
  const own = playbooksOf(locale).find((playbook) => playbook.id === topic);
  if (!own) return null;
  const lender = playbooksOf(locale).find((playbook) => playbook.id === own.borrows);
  return lender ? borrowing(own, lender) : own;
}

/** The languages, a given one first. */
export const preferring = (locale: PhraseLocale): PhraseLocale[] => [
  locale,
  ...PHRASE_LOCALES.filter((other) => other !== locale),
];

/** The topic's playbook in `locale`; in another language when only that one has it; null when none has. */
export function playbookIn(locale: PhraseLocale, topic: string): Playbook | null {
  for (const candidate of preferring(locale)) {
    const playbook = playbookFor(candidate, topic);
    if (playbook) return playbook;
  }
  return null;
}

/** Phases whose phrases fit whatever the matter is. */
const COMMON: readonly PhaseId[] = ['close', 'escalate'];

/**
 * Phases without phrases of their own and warning signs come from the other playbook. What speaks of repaying goes only
 * to a playbook that is about a debt too: nobody who wants a refund should say “I intend to repay this”.
 */
function borrowing(own: Playbook, other: Playbook): Playbook {
  const has = new Set(own.snippets.map((snippet) => snippet.phase));
  const fits = (snippet: Snippet): boolean => own.debt || COMMON.includes(snippet.phase);
  const snippets = [...own.snippets, ...other.snippets.filter((one) => !has.has(one.phase) && fits(one))];
  const answered = new Set(snippets.flatMap((snippet) => snippet.answers));
  const helps = (one: Snippet): boolean =>
    (own.debt || one.general === true) && one.answers.some((code) => !answered.has(code));
  return {
    ...own,
    phases: other.phases.filter((phase) => snippets.some((snippet) => snippet.phase === phase.id)),
    snippets,
    spare: other.snippets.filter((one) => !snippets.includes(one) && helps(one)),
    redFlags: [...own.redFlags, ...other.redFlags],
    agentQuestions: own.agentQuestions.length > 0 || !own.debt ? own.agentQuestions : other.agentQuestions,
    terms: own.terms.length > 0 || !own.debt ? own.terms : other.terms,
  };
}
