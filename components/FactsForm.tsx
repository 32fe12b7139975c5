/** The facts of a case, with what each of them was before. */
import type { Line } from '../lib/case/line';
import { FactField, type FactFieldProps } from './FactField';
import { type EarlierValue, FactHistory } from './FactHistory';
import { useLanguage } from './language';

export interface FactRow extends Omit<FactFieldProps, 'onEnter'> {
  key: string;
  /** Oldest first. */
  earlier: EarlierValue[];
  /** Says why the newest value came, and which entry changed it. */
  onExplain: (change: { why: string; from: Line | null }) => Promise<boolean>;
}

interface Props {
  first: FactRow[];
  more: FactRow[];
  /** Words of the other side, oldest first. */
  lines: readonly Line[];
  onGo: (line: Line) => void;
}

export function FactsForm({ first, more, lines, onGo }: Props) {
  const { t } = useLanguage();
  return (
    <div class="facts">
      <p class="soft">{t('case.facts-why')}</p>
      {first.map((row) => (
        <Fact key={row.draft} row={row} lines={lines} onGo={onGo} />
      ))}
      {more.length > 0 && (
        <details class="fold">
          <summary>
            {t('case.more-facts')} <span class="count">{more.length}</span>
          </summary>
          {more.map((row) => (
            <Fact key={row.draft} row={row} lines={lines} onGo={onGo} />
          ))}
        </details>
      )}
    </div>
  );
}

function Fact({ row, lines, onGo }: { row: FactRow } & Pick<Props, 'lines' | 'onGo'>) {
  const { key: _, earlier, onExplain, ...field } = row;
  const { draft, label, saved } = field;
  return (
    <div class="fact">
      <FactField {...field} />
      {earlier.length > 0 && (
        <FactHistory
          draft={draft}
          label={label}
          earlier={earlier}
          lines={lines}
          saved={saved}
          onExplain={onExplain}
          onGo={onGo}
        />
      )}
    </div>
  );
}
