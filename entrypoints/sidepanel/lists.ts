/** Short lists as they stand in the case: what was ticked, and what the case shows by itself. */
import type { TickList, TickRow } from '../../components/TickLists';
import { abilityOf } from '../../lib/case/budget-sheet';
import { HONEST, listTick, type ShortList, SPEECH } from '../../lib/case/data/lists';
import { factValue } from '../../lib/case/fact';
import { firstFacts } from '../../lib/case/first-facts';
import { papersOf, papersReady } from '../../lib/case/papers-at-hand';
import { tickedAt } from '../../lib/case/tick';
import type { Locale } from '../../lib/i18n/locale';
import type { Translate } from '../../lib/i18n/translate';
import type { CaseAtHand } from './useCase';

/** A list of which the user ticks every row. */
export const tickList = (list: ShortList, atHand: CaseAtHand, locale: Locale): TickList => ({
  id: list.id,
  title: list.title[locale],
  rows: list.items.map(({ id, says }): TickRow => {
    const name = listTick(list, id);
    return {
      id,
      says: says[locale],
      done: atHand.current !== null && tickedAt(atHand.current, name) !== null,
      onTick: (done) => void atHand.setTick(name, done),
    };
  }),
});

/** Whether the user is ready to write: prepared, to the point, and honest. */
export function readiness(atHand: CaseAtHand, debt: boolean, t: Translate, locale: Locale): TickList[] {
  const row = atHand.current ?? { facts: {} };
  const known = (key: string) => (factValue(row, key) ?? '') !== '';
  const papers = papersReady(papersOf(row));
  const shown = (id: string, says: string, done: boolean): TickRow => ({ id, says, done, onTick: null });
  const needed = firstFacts(atHand.topic).filter((fact) => fact.needed);
  const prepared = [
    shown(
      'facts',
      t('ready.facts'),
      needed.every(({ key }) => known(key)),
    ),
    ...(debt ? [shown('budget', t('ready.budget'), abilityOf(row).state !== 'unknown')] : []),
    shown('goal', t('ready.goal'), ['goal', 'goal.fallback', 'max_amount'].every(known)),
    ...(debt ? [shown('papers', t('ready.papers'), papers.have > 0 && papers.have === papers.of)] : []),
  ];
  return [
    { id: 'prepared', title: t('ready.prepared'), rows: prepared },
    tickList(SPEECH, atHand, locale),
    tickList(HONEST, atHand, locale),
  ];
}
