/** Whose page this is, where that is known; and that it only looks like somebody's. */
import { plainDate } from '../lib/i18n/format';
import type { Standing } from '../lib/playbook/standing';
import { useLanguage } from './language';

export function PlaceNote({ standing: { host, is, site } }: { standing: Standing }) {
  const { t, locale } = useLanguage();
  const { domain, of, checkedOn } = site;
  if (is === 'alike')
    return (
      <p class="warning" role="alert">
        {t('place.alike', { host, domain, of })}
      </p>
    );
  return checkedOn && <p class="soft">{t('place.listed', { host, of, date: plainDate(checkedOn, locale) })}</p>;
}
