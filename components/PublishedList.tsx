/** Numbers and sites that companies and authorities publish themselves: to call and to compare with, never taken from a chat. */
import type { OfficialNumber, OfficialSite } from '../lib/playbook/official';
import { useLanguage } from './language';
import { Source } from './RuleList';

interface Props {
  numbers: readonly OfficialNumber[];
  sites: readonly OfficialSite[];
}

export function PublishedList({ numbers, sites }: Props) {
  const { t } = useLanguage();
  const rows = [
    ...numbers.map((one) => ({ name: one.number, of: one })),
    ...sites.map((one) => ({ name: one.domain, of: one })),
  ];
  return (
    <details class="fold">
      <summary>{t('published.title')}</summary>
      <p class="soft">{t('published.what')}</p>
      <ul class="rules">
        {rows.map(({ name, of }) => (
          <li key={name}>
            <p>
              <strong class="figures">{name}</strong> {of.of}
            </p>
            <Source of={of} />
          </li>
        ))}
      </ul>
    </details>
  );
}
