/** Gives every component below it the words of one language, without handing them down by hand. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Locale } from '../lib/i18n/locale';
import { type Translate, translate } from '../lib/i18n/translate';

export interface Language {
  locale: Locale;
  t: Translate;
}

const Spoken = createContext<Language>({ locale: 'en', t: translate('en') });

export function Speaking({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  const language = useMemo(() => ({ locale, t: translate(locale) }), [locale]);
  return <Spoken.Provider value={language}>{children}</Spoken.Provider>;
}

/** Language of the interface, and the words in it. */
export const useLanguage = (): Language => useContext(Spoken);
