/** Sums of money as people read them. The currency is the case's own and is not named. */
import { yuanOf } from '../lib/case/money';
import { decimal } from '../lib/i18n/format';
import type { Locale } from '../lib/i18n/locale';

export const moneyText = (fen: number, locale: Locale): string => decimal(yuanOf(fen), locale);
