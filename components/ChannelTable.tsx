/** The ways to reach a company side by side: how fast, what for, what is left as proof. */
import type { ChannelCard } from '../lib/case/data/channels';
import { useLanguage } from './language';

export function ChannelTable({ cards }: { cards: readonly ChannelCard[] }) {
  const { t, locale } = useLanguage();
  return (
    <details class="fold">
      <summary>{t('channel.table')}</summary>
      <p class="soft">{t('channel.rule')}</p>
      <ul class="channel-cards">
        {cards.map(({ id, name, fast, good, proof }) => (
          <li key={id}>
            <strong>{name[locale]}</strong>
            <dl>
              <dt>{t('channel.fast')}</dt>
              <dd>{fast[locale]}</dd>
              <dt>{t('channel.good')}</dt>
              <dd>{good[locale]}</dd>
              <dt>{t('channel.proof')}</dt>
              <dd>{proof[locale]}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
