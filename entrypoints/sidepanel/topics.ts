/** Topics to choose from, and the playbook that goes with one; both depend on which languages have it. */
import type { Option } from '../../components/Choice';
import { PHRASE_LOCALES, type PhraseLocale, type Playbook } from '../../lib/playbook/playbook';
import { playbookFor, playbooksOf } from '../../lib/playbook/registry';

const preferring = (locale: PhraseLocale): PhraseLocale[] => [
  locale,
  ...PHRASE_LOCALES.filter((other) => other !== locale),
];

/** Every topic once, those with phrases in `locale` first, each named in the best language that has it. */
export function topicOptions(locale: PhraseLocale): Option<string>[] {
  const named = new Map<string, Option<string>>();
  for (const playbook of preferring(locale).flatMap(playbooksOf))
    if (!named.has(playbook.id))
      named.set(playbook.id, { value: playbook.id, title: playbook.title, lang: playbook.locale });
  return [...named.values()];
}

/** The topic's playbook in `locale`; in another language when only that one has it; null when none has. */
export function playbookIn(locale: PhraseLocale, topic: string): Playbook | null {
  for (const candidate of preferring(locale)) {
    const playbook = playbookFor(candidate, topic);
    if (playbook) return playbook;
  }
  return null;
}
