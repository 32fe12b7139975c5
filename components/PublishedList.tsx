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
    ...numbers.map((one) => ({ names: [one.number], of: one })),
    ...byOwner(sites).map((own) => ({ names: own.map(({ domain }) => domain), of: own[0] })),
  ];
  return (
    <details class="fold">
      <summary>{t('published.title')}</summary>
      <p class="soft">{t('published.what')}</p>
      <ul class="rules">
        {rows.map(
          ({ names, of }) =>
            of && (
              <li key={names[0]}>
                <p>
                  {names.length > 1 && `${of.of}: `}
                  <strong class="figures">{names.join(' · ')}</strong>
                  {names.length === 1 && ` ${of.of}`}
                </p>
                <Source of={of} />
              </li>
            ),
        )}
      </ul>
    </details>
  );
}

/** What belongs to the same hands and was checked alike stands once, in the order of its first. */
function byOwner(sites: readonly OfficialSite[]): OfficialSite[][] {
  const groups = new Map<string, OfficialSite[]>();
  for (const site of sites) {
    const alike = [site.of, site.source, site.status, site.checkedOn].join('\n');
    groups.set(alike, [...(groups.get(alike) ?? []), site]);
  }
  return [...groups.values()];
}
