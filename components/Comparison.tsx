/** How two packages relate: whose key, and record by record whether they tell one history. */
import type { Comparison as Compared, RecordComparison } from '../lib/verify/compare';
import { useLanguage } from './language';

interface Props {
  first: string;
  second: string;
  comparison: Compared;
}

export function Comparison({ first, second, comparison: { key, records } }: Props) {
  const { t } = useLanguage();
  const forked = records.some(({ relation }) => relation === 'forked');
  const tone = forked ? 'bad' : key === 'same' ? 'good' : 'limited';
  const said = ({ relation, common }: RecordComparison) => {
    if (relation === 'same') return t('compare.same');
    return t(`compare.${relation}`, { first, second, common });
  };
  return (
    <section class="card" data-tone={tone} aria-label={t('compare.title', { first, second })}>
      <h2>{t('compare.title', { first, second })}</h2>
      <p class={forked ? undefined : 'answer'}>{t(`compare.key.${key}`)}</p>
      <ul class="plain">
        {records.map((each) => (
          <li key={each.record}>
            <span class="soft">{t('compare.record', { record: each.record })}</span>{' '}
            <span class={each.relation === 'forked' ? 'forked' : undefined}>{said(each)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
