/** The languages of the interface, and the first guess among them. */

export const locales = ['en', 'zh-CN', 'zh-TW'] as const;
export type Locale = (typeof locales)[number];

/** Each language in its own words, for a list that anyone can read. */
export const localeNames: Record<Locale, string> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** First of the preferred languages (BCP 47, best first) that we speak; English when we speak none. */
export function guessLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const match = closest(tag.toLowerCase());
    if (match) return match;
  }
  return 'en';
}

function closest(tag: string): Locale | null {
  if (/^en\b/.test(tag)) return 'en';
  if (!/^zh\b/.test(tag)) return null;
  if (/\bhans\b/.test(tag)) return 'zh-CN';
  return /\b(hant|tw|hk|mo)\b/.test(tag) ? 'zh-TW' : 'zh-CN';
}
