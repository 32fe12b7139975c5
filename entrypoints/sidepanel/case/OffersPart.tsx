/** Offers for the chosen debt, mine and theirs, side by side. */
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { OfferForm } from '../../../components/OfferForm';
import { OfferList } from '../../../components/OfferList';
import type { Ability } from '../../../lib/case/budget-sheet';
import type { Debt } from '../../../lib/case/debt';
import type { Line } from '../../../lib/case/line';
import { weighed } from '../../../lib/case/offer';
import { offersOf } from '../../../lib/case/work';
import type { CaseAtHand } from '../useCase';

interface Props {
  atHand: CaseAtHand;
  debt: Debt;
  ability: Ability;
  lines: readonly Line[];
}

export function OffersPart({ atHand, debt, ability, lines }: Props) {
  const { t } = useLanguage();
  const offers = (atHand.current ? offersOf(atHand.current) : []).filter((offer) => offer.debt === debt.number);
  return (
    <Fold id="offers" title={t('case.part.offers')} state={offers.length > 0 ? String(offers.length) : ''}>
      <p class="soft">{t('offer.none')}</p>
      <OfferList
        offers={offers.map((offer) => weighed(offer, debt.totalFen, ability))}
        onDrop={({ id }) => void atHand.work({ change: 'drop-offer', id })}
      />
      <details class="fold">
        <summary>{t('offer.add')}</summary>
        <OfferForm
          draft={`offer:${atHand.current?.id ?? 'new'}:${debt.number}`}
          lines={lines}
          onAdd={(said) => {
            const offer = { ...said, id: crypto.randomUUID(), by: 'them' as const, at: new Date().toISOString() };
            return atHand.work({ change: 'put-offer', offer: { ...offer, debt: debt.number } });
          }}
        />
      </details>
    </Fold>
  );
}
