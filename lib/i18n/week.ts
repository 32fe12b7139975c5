/** On which day a week begins: where the reader is, as far as the browser's languages tell, else as is usual in the language. */
import type { Locale } from './locale';

/** Sunday, Monday or Saturday, as `getUTCDay` counts. */
export type WeekBegin = 0 | 1 | 6;

const USUAL: Record<Locale, WeekBegin> = { en: 0, 'zh-CN': 1, 'zh-TW': 0 };

/** Regions whose weeks begin on these days (CLDR 45); elsewhere it is Monday. */
const SUNDAY =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const SATURDAY = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/** `preferred`: what the browser asks pages for (BCP 47, best first). The first one that names a region decides. */
export function weekBegin(locale: Locale, preferred: readonly string[]): WeekBegin {
  for (const tag of preferred) {
    const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase();
    if (region === undefined) continue;
    if (SUNDAY.includes(region)) return 0;
    return SATURDAY.includes(region) ? 6 : 1;
  }
  return USUAL[locale];
}
