/** What a waiver saves of a debt, and where a payment goes: tried out with the parts of the bill. Kept while it is typed. */
import { fenOf, yuanOf } from '../lib/case/money';
import { allocated, type Owed, type Waived, waived } from '../lib/case/owed';
import { useDraft } from './drafts';
import { useLanguage } from './language';
import { moneyText } from './money';

interface Props {
  /** Names what is typed here. */
  draft: string;
  owed: Owed;
  /** What the phrases about a waiver say: the sum that is waived, and what is left. */
  onUse: (facts: { waive_amount: string; rest: string }) => void;
}

const PARTS = ['principal', 'interest', 'fees'] as const;
type Part = (typeof PARTS)[number];

export function OwedReckoner({ draft, owed, onUse }: Props) {
  const { t } = useLanguage();
  return (
    <details class="fold">
      <summary>{t('owed.title')}</summary>
      <Waiver draft={draft} owed={owed} onUse={onUse} />
      <Paying draft={draft} owed={owed} />
    </details>
  );
}

function Waiver({ draft, owed, onUse }: Props) {
  const { t, locale } = useLanguage();
  const drafts: Record<Part, ReturnType<typeof useDraft>> = {
    principal: useDraft(`${draft}:waive-principal`, ''),
    interest: useDraft(`${draft}:waive-interest`, ''),
    fees: useDraft(`${draft}:waive-fees`, ''),
  };
  const fen = (part: Part) => fenOf(drafts[part].value) ?? 0;
  const result = waived(owed, { principalFen: fen('principal'), interestFen: fen('interest'), feesFen: fen('fees') });
  const said = ({ after, savedFen, percent }: Waived) =>
    t('owed.waived', {
      left: moneyText(after, locale),
      saved: moneyText(savedFen, locale),
      percent: percent.toFixed(2),
    });
  return (
    <fieldset class="lines">
      <legend>{t('owed.waive')}</legend>
      {PARTS.map((part) => (
        <Sum key={part} label={t(`owed.${part}`)} draft={drafts[part]} />
      ))}
      <p class="judged figures" role="status">
        {result.savedFen > 0 ? said(result) : t('owed.waive-none')}
      </p>
      {result.savedFen > 0 && (
        <div class="actions">
          <button
            type="button"
            onClick={() => onUse({ waive_amount: yuanOf(result.savedFen), rest: yuanOf(result.after) })}
          >
            {t('plan.use')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function Paying({ draft, owed }: Pick<Props, 'draft' | 'owed'>) {
  const { t, locale } = useLanguage();
  const payment = useDraft(`${draft}:payment`, '');
  const paidFen = fenOf(payment.value);
  const money = (fen: number) => moneyText(fen, locale);
  const said = (fen: number) => {
    const { to, left, overFen } = allocated(fen, owed);
    const goes = t('owed.goes', {
      fees: money(to.feesFen),
      interest: money(to.interestFen),
      principal: money(to.principalFen),
      left: money(left.principalFen + left.interestFen + left.feesFen),
    });
    return overFen > 0 ? `${goes} ${t('owed.over', { sum: money(overFen) })}` : goes;
  };
  return (
    <fieldset class="lines">
      <legend>{t('owed.pay')}</legend>
      <Sum label={t('owed.payment')} draft={payment} />
      <p class="judged figures" role="status">
        {paidFen !== null && paidFen > 0 ? said(paidFen) : t('owed.pay-none')}
      </p>
      <p class="soft">{t('owed.order')}</p>
    </fieldset>
  );
}

function Sum({ label, draft }: { label: string; draft: ReturnType<typeof useDraft> }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        value={draft.value}
        maxLength={20}
        autocomplete="off"
        inputMode="decimal"
        onInput={(event) => draft.type(event.currentTarget.value)}
      />
    </label>
  );
}
