/** What a source is called in the reader's language, and that it is written in another. */

import type { Locale } from '../lib/i18n/locale';
import { namedSource } from '../lib/i18n/source';
import type { Translate } from '../lib/i18n/translate';

export function sourceWords(source: string, t: Translate, locale: Locale): string {
  const { words, foreign } = namedSource(source, locale);
  return foreign ? t('rule.foreign', { source: words }) : words;
}
