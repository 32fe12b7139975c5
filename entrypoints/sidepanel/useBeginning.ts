/** How someone begins who does not know where: two questions, and a made-up case that is removed with all that is in it. */
import { useLanguage } from '../../components/language';
import { SAMPLES } from '../../lib/case/data/sample';
import { addWorkingDays } from '../../lib/case/day';
import { newDue } from '../../lib/case/due';
import type { GoalKind } from '../../lib/case/triage';
import { baseOf, type PhraseLocale } from '../../lib/playbook/playbook';
import { ask } from '../../lib/protocol/client';
import { type Day, dayText } from '../../lib/transcript/calendar';
import { enter } from '../page/entering';
import { erase } from '../page/erasing';
import type { CaseAtHand } from './useCase';
import type { Say } from './useNotice';

export interface Beginning {
  triage: (topic: string, goal: GoalKind) => void;
  /** Null while a sample is there. */
  openSample: (() => void) | null;
  /** Null where the case at hand is none. */
  removeSample: (() => void) | null;
}

export function useBeginning(atHand: CaseAtHand, locale: PhraseLocale, today: Day, say: Say): Beginning {
  const { t } = useLanguage();
  const { all, current } = atHand;
  const open = async () => {
    const { title, topic, facts, talk, messages, outcome, open: left, bring, promise } = SAMPLES[baseOf(locale)];
    const made = await ask('createCase', { title, topic, sample: true });
    if (!made.ok) return say.failed(made.problem);
    const caseId = made.value.id;
    const date = dayText(addWorkingDays(today, 3));
    const due = newDue({ id: crypto.randomUUID(), kind: 'promise', date, title: promise, fen: null });
    await ask('work', { caseId, asked: { change: 'facts', values: facts } });
    const nobody = { begun: null, ended: null, timed: false, party: null, agent: null, text: null };
    const entered = await enter({
      caseId,
      start: 'sample',
      title: talk,
      account: { channel: 'chat', ...nobody, result: 'none', outcome, open: left, bring },
      rule: 'sample/1',
      messages: [...messages],
      files: [],
    });
    if (!entered.ok) return say.failed(entered.problem);
    await ask('work', { caseId, asked: { change: 'put-dues', dues: [due], instead: null } });
    atHand.choose(caseId);
  };
  const remove = async (id: string) => {
    const problem = await erase({ erase: 'case', id });
    if (problem === null) say.done(t('sample.removed'));
    else say.failed(problem);
  };
  const triage = async (topic: string, goal: GoalKind) => {
    await atHand.setTopic(topic);
    // Where there is no case yet, the topic is for the one that comes; nothing is made by choosing.
    if (current) await atHand.setFact('goal.kind', goal);
  };
  return {
    triage: (topic, goal) => void triage(topic, goal),
    openSample: all.some(({ sample }) => sample) ? null : () => void open(),
    removeSample: current?.sample ? () => void remove(current.id) : null,
  };
}
