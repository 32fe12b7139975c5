/** One debt as its bill and contract state it: the sums, the rate, and what kind of lender it is. */

import type { Line } from '../lib/case/line';
import { Choice, type Option } from './Choice';
import { Fact, type FactRow } from './Fact';
import { useLanguage } from './language';

interface Props {
  fields: FactRow[];
  rate: FactRow;
  lenderTypes: Option<string>[];
  lenderType: string;
  onLenderType: (type: string) => void;
  bases: Option<string>[];
  basis: string;
  modes: Option<string>[];
  mode: string;
  onMode: (mode: string) => void;
  /** From which day to which a bill runs, in the user's words. */
  cycle: FactRow;
  onBasis: (basis: string) => void;
  /** The rate by the month, where the bill states that of a year; null otherwise. */
  perMonth: string | null;
  /** Words of the other side, oldest first. */
  lines: readonly Line[];
  onGo: (line: Line) => void;
}

export function DebtForm(props: Props) {
  const {
    fields,
    rate,
    lenderTypes,
    lenderType,
    onLenderType,
    bases,
    basis,
    onBasis,
    perMonth,
    modes,
    mode,
    onMode,
    cycle,
    lines,
    onGo,
  } = props;
  const { t } = useLanguage();
  return (
    <>
      <Choice label={t('debt.lender_type')} options={lenderTypes} chosen={lenderType} onChoose={onLenderType} />
      <div class="lines">
        {[...fields, cycle, rate].map((row) => (
          <Fact key={row.draft} row={row} lines={lines} onGo={onGo} />
        ))}
      </div>
      <p class="soft">{t('debt.rate-hint')}</p>
      <Choice label={t('debt.rate_basis')} options={bases} chosen={basis} onChoose={onBasis} />
      {perMonth !== null && <p class="soft figures">{t('debt.rate-month', { percent: perMonth })}</p>}
      <Choice label={t('debt.mode')} options={modes} chosen={mode} onChoose={onMode} />
    </>
  );
}
