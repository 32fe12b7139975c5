/** A fact that can be changed, with what it was before. */
import type { Line } from '../lib/case/line';
import { FactField, type FactFieldProps } from './FactField';
import { type EarlierValue, FactHistory } from './FactHistory';

export interface FactRow extends Omit<FactFieldProps, 'onEnter'> {
  key: string;
  /** Oldest first. */
  earlier: EarlierValue[];
  /** Says why the newest value came, and which entry changed it. */
  onExplain: (change: { why: string; from: Line | null }) => Promise<boolean>;
}

interface Props {
  row: FactRow;
  /** Words of the other side, oldest first. */
  lines: readonly Line[];
  onGo: (line: Line) => void;
}

export function Fact({ row, lines, onGo }: Props) {
  const { key: _, earlier, onExplain, ...field } = row;
  const { draft, label, saved, onSave } = field;
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
          onSave={onSave}
          onExplain={onExplain}
          onGo={onGo}
        />
      )}
    </div>
  );
}
