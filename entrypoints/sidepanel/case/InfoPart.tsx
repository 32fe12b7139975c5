/** Cards to read, for this lender and this place. */
import { Fold } from '../../../components/Fold';
import { InfoCards } from '../../../components/InfoCards';
import { useLanguage } from '../../../components/language';
import { INFO_CARDS, linesOf } from '../../../lib/case/data/cards';
import { debtAtHand, debtOf } from '../../../lib/case/debt';
import { type Country, rulesFor } from '../../../lib/case/rules';
import { isConfirmed, OFFICIAL_NUMBERS } from '../../../lib/playbook/official';
import type { CaseAtHand } from '../useCase';

interface Props {
  atHand: CaseAtHand;
  debt: boolean;
  country: Country | null;
}

export function InfoPart({ atHand, debt, country }: Props) {
  const { t, locale } = useLanguage();
  const row = atHand.current ?? { facts: {} };
  const lender = debtOf(row, debtAtHand(row)).lenderType;
  const rules = country === null ? [] : rulesFor({ country, lender });
  const numbers = OFFICIAL_NUMBERS.filter(isConfirmed);
  return (
    <Fold id="info" title={t('case.part.info')}>
      <InfoCards
        cards={INFO_CARDS.filter((card) => debt || !card.debt).map((card) => ({
          id: card.id,
          title: card.title[locale],
          lines: linesOf(card, lender).map(({ says, rule, number }) => ({
            says: says[locale],
            rule: rules.find(({ id }) => id === rule) ?? null,
            number: numbers.find((one) => one.number === number) ?? null,
          })),
        }))}
      />
    </Fold>
  );
}
