/** Whose page this is, where that is known; and that it only looks like somebody's. */
import { plainDate } from '../lib/i18n/format';
import type { Standing } from '../lib/playbook/standing';
import { useLanguage } from './language';

export function PlaceNote({ standing: { host, is, site } }: { standing: Standing }) {
  const { t, locale } = useLanguage();
  const listed = is === 'listed';
  return (
    <p class={listed ? 'soft place' : 'warning place'} {...(listed ? {} : { role: 'alert' })}>
      {listed
        ? t('place.listed', { host, of: site.of, date: plainDate(site.checkedOn, locale) })
        : t('place.alike', { host, domain: site.domain, of: site.of })}
    </p>
  );
}
