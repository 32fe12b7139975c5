/** Offers side by side: mine and theirs, the same figures of each, and what was left unsaid. */
import type { Offer, WeighedOffer } from '../lib/case/offer';
import { plainDate } from '../lib/i18n/format';
import { useLanguage } from './language';
import { moneyText } from './money';

interface Props {
  offers: WeighedOffer[];
  onDrop: (offer: Offer) => void;
}

export function OfferList({ offers, onDrop }: Props) {
  return (
    <ul class="offers">
      {offers.map((each) => (
        <OfferItem key={each.offer.id} weighed={each} onDrop={onDrop} />
      ))}
    </ul>
  );
}

function OfferItem({ weighed, onDrop }: { weighed: WeighedOffer; onDrop: Props['onDrop'] }) {
  const { t, locale } = useLanguage();
  const { offer, totalFen, totalReckoned, lastDate, costFen, rate, fit, unsaid } = weighed;
  const money = (fen: number | null) => (fen === null ? '—' : moneyText(fen, locale));
  const total = totalReckoned ? t('offer.total-reckoned', { sum: money(totalFen) }) : money(totalFen);
  const who = t(`offer.by.${offer.by}`);
  const figures = [
    [t('offer.monthly'), money(offer.monthlyFen)],
    [t('offer.count'), offer.count ?? '—'],
    [t('offer.total'), total],
    [t('offer.last'), lastDate === null ? '—' : plainDate(lastDate, locale)],
    [t('offer.cost'), money(costFen)],
    [t('offer.rate'), rate === null ? '—' : `${rate.effective.toFixed(2)}%`],
  ] as const;
  return (
    <li class="offer" data-by={offer.by}>
      <h3>{who}</h3>
      <dl class="sums figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="judged" data-tone={fit === 'fits' ? 'good' : fit === 'above' ? 'bad' : 'limited'}>
        {t(`offer.fit.${fit}`)}
      </p>
      {unsaid.length > 0 && (
        <p class="soft">{t('offer.unsaid', { parts: unsaid.map((part) => t(`offer.part.${part}`)).join(' · ') })}</p>
      )}
      {offer.from && (
        <blockquote class="soft">
          {offer.from.quote} ({t('timeline.entry', { seq: offer.from.seq })})
        </blockquote>
      )}
      <button
        type="button"
        class="quiet"
        aria-label={t('offer.drop-of', { what: `${who} ${money(offer.monthlyFen)}` })}
        onClick={() => onDrop(offer)}
      >
        {t('offer.drop')}
      </button>
    </li>
  );
}
