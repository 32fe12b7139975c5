/** The phases of a talk as choices, in the words of the fullest playbook of a language. */
import type { Option } from '../../components/Choice';
import { PHASE_IDS, type PhaseId, type PhraseLocale } from '../../lib/playbook/playbook';
import { playbooksOf } from '../../lib/playbook/registry';

export function phaseOptions(locale: PhraseLocale): Option<PhaseId>[] {
  const titles = new Map(
    playbooksOf(locale)
      .toReversed()
      .flatMap(({ phases }) => phases.map(({ id, title }) => [id, title])),
  );
  return PHASE_IDS.map((value) => ({ value, title: titles.get(value) ?? value, lang: locale }));
}
