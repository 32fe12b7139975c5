/** A source in the reader's language: what it is called there, and that it is written in another. */
import type { Locale } from './locale';
import { DESCRIBED, TITLES } from './sources';

export interface NamedSource {
  /** What it is called. */
  words: string;
  /** True when who looks it up finds another language than the reader's own. */
  foreign: boolean;
}

const CHINESE = /\p{Script=Han}/u;

export function namedSource(source: string, locale: Locale): NamedSource {
  const described = Object.hasOwn(DESCRIBED, source) ? DESCRIBED[source] : undefined;
  if (described) {
    const [english, traditional] = described;
    return { words: locale === 'en' ? english : locale === 'zh-TW' ? traditional : source, foreign: false };
  }
  const foreign = CHINESE.test(source) === (locale === 'en');
  const title = locale === 'en' && Object.hasOwn(TITLES, source) ? TITLES[source] : undefined;
  return { words: title === undefined ? source : `${title}: ${source}`, foreign };
}
