/** One debt as its bill and contract state it: the sums, the rate, and what kind of lender it is. */
import { Choice, type Option } from './Choice';
import { FactField, type FactFieldProps } from './FactField';
import { useLanguage } from './language';

interface Props {
  fields: FactFieldProps[];
  rate: FactFieldProps;
  lenderTypes: Option<string>[];
  lenderType: string;
  onLenderType: (type: string) => void;
  bases: Option<string>[];
  basis: string;
  modes: Option<string>[];
  mode: string;
  onMode: (mode: string) => void;
  /** From which day to which a bill runs, in the user's words. */
  cycle: FactFieldProps;
  onBasis: (basis: string) => void;
}

export function DebtForm(props: Props) {
  const { fields, rate, lenderTypes, lenderType, onLenderType, bases, basis, onBasis, modes, mode, onMode, cycle } =
    props;
  const { t } = useLanguage();
  return (
    <>
      <Choice label={t('debt.lender_type')} options={lenderTypes} chosen={lenderType} onChoose={onLenderType} />
      <div class="lines">
        {fields.map((field) => (
          <FactField key={field.draft} {...field} />
        ))}
        <FactField key={cycle.draft} {...cycle} />
        <FactField key={rate.draft} {...rate} />
      </div>
      <p class="soft">{t('debt.rate-hint')}</p>
      <Choice label={t('debt.rate_basis')} options={bases} chosen={basis} onChoose={onBasis} />
      <Choice label={t('debt.mode')} options={modes} chosen={mode} onChoose={onMode} />
    </>
  );
}
