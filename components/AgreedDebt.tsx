/** Which of several debts an agreement is about: only the old due date of that one ends with it. */
import type { Debt } from '../lib/case/debt';
import { Choice } from './Choice';
import { useLanguage } from './language';

interface Props {
  debts: readonly Pick<Debt, 'number' | 'name'>[];
  /** Null while the user has not said. */
  agreed: number | null;
  onSay: (debt: number) => void;
}

export function AgreedDebt({ debts, agreed, onSay }: Props) {
  const { t } = useLanguage();
  const named = debts.map(({ number, name }) => ({
    value: String(number),
    title: name || t('debt.numbered', { number }),
    own: name !== '',
  }));
  return (
    <>
      <Choice
        label={t('term.debt')}
        options={agreed === null ? [{ value: '', title: t('term.debt-unsaid') }, ...named] : named}
        chosen={agreed === null ? '' : String(agreed)}
        onChoose={(number) => number !== '' && onSay(Number(number))}
      />
      <p class="soft">{t('term.debt-why')}</p>
    </>
  );
}
