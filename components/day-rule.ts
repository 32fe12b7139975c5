/** Why a promise ends on its day, in words: what was counted and from when, or which words named it. */
import type { DayRule } from '../lib/case/day-rule';
import { weekDate } from '../lib/i18n/format';
import type { Locale } from '../lib/i18n/locale';
import type { Translate } from '../lib/i18n/translate';

/** `date` is the day that came out. */
export function dayRuleWords(rule: DayRule, date: string, t: Translate, locale: Locale): string {
  const from = weekDate(rule.from.slice(0, 10), locale);
  const { counted, holidaysTo } = rule;
  if (counted === null) return t('ledger.rule.named', { words: rule.words, from });
  const { unit, count } = counted;
  const clock = unit === 'hour' || unit === 'minute' ? ` ${rule.from.slice(11)}` : '';
  const said = t('ledger.rule.counted', { counted: t(`unit.${unit}`, { count }), from: `${from}${clock}` });
  if (holidaysTo === undefined) return said;
  if (holidaysTo === null) return t('ledger.rule.weekends', { said });
  const until = weekDate(holidaysTo, locale);
  return t(date > holidaysTo ? 'ledger.rule.beyond' : 'ledger.rule.holidays', { said, until });
}
