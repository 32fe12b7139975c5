/** Topics to choose from, each named in the best language that has it. */
import type { Option } from '../../components/Choice';
import type { PhraseLocale } from '../../lib/playbook/playbook';
import { playbooksOf, preferring } from '../../lib/playbook/registry';

/** Every topic once, those with phrases in `locale` first, each named in the best language that has it. */
export function topicOptions(locale: PhraseLocale): Option<string>[] {
  const named = new Map<string, Option<string>>();
  for (const playbook of preferring(locale).flatMap(playbooksOf))
    if (!named.has(playbook.id))
      named.set(playbook.id, { value: playbook.id, title: playbook.title, lang: playbook.locale });
  return [...named.values()];
}
