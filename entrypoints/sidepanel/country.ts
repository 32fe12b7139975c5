/** Where the case is: as the user says, or the mainland for whoever writes simplified Chinese. */
import type { Case } from '../../lib/case/case';
import { factValue } from '../../lib/case/fact';
import { COUNTRIES, type Country } from '../../lib/case/rules';
import type { PhraseLocale } from '../../lib/playbook/playbook';

export function countryOf(row: Pick<Case, 'facts'>, locale: PhraseLocale): Country | null {
  const given = factValue(row, 'country') ?? (locale === 'zh-CN' ? 'CN' : '');
  return COUNTRIES.find((one) => one === given) ?? null;
}
