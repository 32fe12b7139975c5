/** The agents of the practice chat: short scripts, one file a language, reviewed like phrases. */
import en from './data/practice/en.json';
import zhCN from './data/practice/zh-CN.json';
import zhTW from './data/practice/zh-TW.json';
import { type BaseLocale, baseOf, type PhraseLocale } from './playbook';

export const PRACTICE_KINDS = ['refuses', 'stalls', 'pressures', 'deceives'] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

const SPEAKERS = ['agent', 'bot', 'system'] as const;

/** One thing the agent's side does. `recall` takes the newest line of the agent back. */
export type PracticeAct = { by: (typeof SPEAKERS)[number]; text: string } | { recall: 'last' };

export interface PracticeScript {
  /** Language of everything in it. */
  locale: PhraseLocale;
  name: string;
  bot: string;
  /** What stands in the place of a line that was taken back. */
  recalled: string;
  /** Before the customer has said anything; the first line says that this is practice, so that every record of it does. */
  opening: PracticeAct[];
  /** One for each message of the customer. */
  steps: PracticeAct[][];
}

interface Act {
  by?: string | undefined;
  text?: string | undefined;
  recall?: string | undefined;
}

interface Agents {
  marked: string;
  bot: string;
  recalled: string;
  agents: Record<PracticeKind, { name: string; opening: Act[]; steps: Act[][] }>;
}

const DATA: Record<BaseLocale, Agents> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** The agent of one kind in one language. */
export function practiceScript(locale: PhraseLocale, kind: PracticeKind): PracticeScript {
  const { marked, bot, recalled, agents } = DATA[baseOf(locale)];
  const { name, opening, steps } = agents[kind];
  return {
    locale,
    name,
    bot,
    recalled: recalled.replace('{name}', name),
    opening: [{ by: 'system', text: marked }, ...opening.map(acted)],
    steps: steps.map((acts) => acts.map(acted)),
  };
}

function acted({ by, text, recall }: Act): PracticeAct {
  if (recall === 'last') return { recall };
  const speaker = SPEAKERS.find((one) => one === by);
  if (!speaker || !text) throw new Error('A practice script holds an act that is none');
  return { by: speaker, text };
}
