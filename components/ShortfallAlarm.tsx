/** More falls due soon than the budget leaves: how much is missing, drawn, and what can be done before the day. */
import type { Shortfall } from '../lib/case/shortfall';
import { plainDate } from '../lib/i18n/format';
import { useLanguage } from './language';
import { moneyText } from './money';
import { ShortBar } from './ShortBar';

const DEEDS = ['tell', 'ask', 'budget', 'no-loan'] as const;

export function ShortfallAlarm({ shortfall }: { shortfall: Shortfall | null }) {
  const { t, locale } = useLanguage();
  const money = (fen: number) => moneyText(fen, locale);
  return (
    <div role="status">
      {shortfall && (
        <section class="judged shortfall" data-tone="bad" aria-label={t('short.title')}>
          <p>
            <strong>{t('short.title')}</strong>{' '}
            {t('short.ahead', {
              date: plainDate(shortfall.until, locale),
              due: money(shortfall.dueFen),
              left: money(shortfall.leftFen),
            })}
          </p>
          <ShortBar wholeFen={shortfall.dueFen} haveFen={shortfall.leftFen} have="short.left" />
          <ul class="plain">
            {DEEDS.map((deed) => (
              <li key={deed}>{t(`short.do.${deed}`)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
