/** The debts of the case: which one is looked at, and what its bill states. */
import { Choice, type Option } from '../../../components/Choice';
import { DebtForm } from '../../../components/DebtForm';
import { Fact } from '../../../components/Fact';
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { moneyText } from '../../../components/money';
import { OwedReckoner } from '../../../components/OwedReckoner';
import {
  type Debt,
  type DebtFact,
  debtKey,
  debtOf,
  LENDER_TYPES,
  MOST_DEBTS,
  REPAY_MODES,
} from '../../../lib/case/debt';
import { factValue } from '../../../lib/case/fact';
import { lateness } from '../../../lib/case/late';
import type { Line } from '../../../lib/case/line';
import { fenOf } from '../../../lib/case/money';
import { perMonth } from '../../../lib/case/owed';
import { leastOf, owedOf, partsApart } from '../../../lib/case/owed-of-debt';
import { percentText, RATE_BASES } from '../../../lib/case/rate';
import { heldFacts } from '../../../lib/case/spoken';
import { placeholderKind, placeholderLabel } from '../../../lib/playbook/placeholder';
import type { PhraseLocale } from '../../../lib/playbook/playbook';
import type { Day } from '../../../lib/transcript/calendar';
import { factRow } from '../facts';
import type { CaseAtHand } from '../useCase';

interface Props {
  atHand: CaseAtHand;
  phraseLocale: PhraseLocale;
  debts: Debt[];
  /** Number of the debt that is looked at. */
  chosen: number;
  onChoose: (number: number) => void;
  today: Day;
  /** Words of the other side, oldest first. */
  lines: readonly Line[];
  onGo: (line: Line) => void;
}

const FIELDS = ['product', 'lender', 'total', 'principal', 'interest', 'fees', 'due_date', 'repay_method'] as const;

export function DebtsPart({ atHand, phraseLocale, debts, chosen, onChoose, today, lines, onGo }: Props) {
  const { t, locale } = useLanguage();
  const value = (fact: DebtFact) => (atHand.current && factValue(atHand.current, debtKey(chosen, fact))) ?? '';
  const field = (fact: DebtFact, label: string) => ({
    ...factRow(debtKey(chosen, fact), atHand, phraseLocale),
    label,
    kind: placeholderKind(fact),
  });
  const debt = debtOf(atHand.current ?? { facts: {} }, chosen);
  const late = lateness(fenOf(value('due_amount')) ?? debt.totalFen, value('due_date'), debt.rate, today);
  const row = atHand.current ?? { facts: {} };
  const [least, owed, apart] = [leastOf(row, chosen), owedOf(row, chosen), partsApart(row, chosen)];
  const next = Math.max(...debts.map(({ number }) => number)) + 1;
  const shown = debts.some(({ number }) => number === chosen) ? debts : [...debts, { number: chosen, name: '' }];

  return (
    <Fold id="debts" title={t('case.part.debts')} state={debts.length > 1 ? String(debts.length) : ''}>
      <Choice
        label={t('debt.chosen')}
        options={[
          ...shown.map(({ number, name }) => ({
            value: String(number),
            title: name || t('debt.numbered', { number }),
            own: name !== '',
          })),
          ...(next <= MOST_DEBTS && shown.length === debts.length
            ? [{ value: String(next), title: t('debt.add') }]
            : []),
        ]}
        chosen={String(chosen)}
        onChoose={(number) => onChoose(Number(number))}
      />
      <DebtForm
        key={chosen}
        fields={FIELDS.map((fact) => field(fact, placeholderLabel(fact, phraseLocale)))}
        rate={field('rate', t('debt.rate'))}
        lenderTypes={[
          { value: '', title: t('debt.type.unknown') },
          ...named(LENDER_TYPES, (one) => t(`debt.type.${one}`)),
        ]}
        lenderType={value('lender_type')}
        onLenderType={(type) => void atHand.setFact(debtKey(chosen, 'lender_type'), type)}
        bases={[{ value: '', title: t('debt.basis.unknown') }, ...named(RATE_BASES, (one) => t(`debt.basis.${one}`))]}
        modes={[{ value: '', title: t('debt.mode.unknown') }, ...named(REPAY_MODES, (one) => t(`debt.mode.${one}`))]}
        mode={value('repay_mode')}
        onMode={(mode) => void atHand.setFact(debtKey(chosen, 'repay_mode'), mode)}
        cycle={field('cycle', t('debt.cycle'))}
        lines={lines}
        onGo={onGo}
        basis={value('rate_basis')}
        perMonth={debt.rate?.basis === 'year' ? percentText(perMonth(debt.rate)) : null}
        onBasis={(basis) => void atHand.setFact(debtKey(chosen, 'rate_basis'), basis)}
      />
      {value('repay_mode') === 'minimum' && (
        <div class="lines">
          <Fact row={field('min_percent', t('debt.least-percent'))} lines={lines} onGo={onGo} />
          {least && (
            <p class="judged figures" role="status">
              {t('debt.least', { sum: moneyText(least.leastFen, locale), bill: moneyText(least.billFen, locale) })}
            </p>
          )}
        </div>
      )}
      {debt.rateUnread && (
        <p class="judged" data-tone="limited">
          {t('debt.rate-unread')}
        </p>
      )}
      {apart && (
        <p class="judged figures" data-tone="limited">
          {t('debt.parts-differ', {
            parts: moneyText(apart.partsFen, locale),
            total: moneyText(apart.totalFen, locale),
          })}
        </p>
      )}
      {late && (
        <p class="judged figures" data-tone="limited">
          {late.costFen === null || late.dayFen === null
            ? t('debt.late', { days: late.days })
            : t('debt.late-cost', {
                days: late.days,
                cost: moneyText(late.costFen, locale),
                day: moneyText(late.dayFen, locale),
              })}
        </p>
      )}
      {owed && (
        <OwedReckoner
          draft={`owed:${atHand.current?.id ?? 'new'}:${chosen}`}
          owed={owed}
          onUse={(values) => void atHand.work({ change: 'facts', values: heldFacts(chosen, values) })}
        />
      )}
    </Fold>
  );
}

const named = <T extends string>(values: readonly T[], title: (value: T) => string): Option<string>[] =>
  values.map((value) => ({ value, title: title(value) }));
