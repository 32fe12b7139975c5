/** Chooses the line of the agent in which something was said: the likely ones first. */
import type { Line } from '../lib/case/line';
import { useLanguage } from './language';

interface Props {
  label: string;
  /** What is chosen while no line is. */
  none: string;
  likely: readonly Line[];
  others: readonly Line[];
  chosen: Line | null;
  onChoose: (line: Line | null) => void;
}

const MOST = 60;
const nameOf = ({ record, seq }: Line) => `${record}/${seq}`;
const short = (quote: string) => (quote.length > MOST ? `${quote.slice(0, MOST)}…` : quote);

export function LineChoice({ label, none, likely, others, chosen, onChoose }: Props) {
  const { t } = useLanguage();
  const lines = [...likely, ...others];
  // A line of another record stays chosen though it is not in the list that is shown.
  const kept = chosen && !lines.some((line) => nameOf(line) === nameOf(chosen)) ? [chosen] : [];
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen ? nameOf(chosen) : ''}
        onChange={(event) => {
          const name = event.currentTarget.value;
          onChoose([...kept, ...lines].find((line) => nameOf(line) === name) ?? null);
        }}
      >
        <option value="">{none}</option>
        {kept.map((line) => (
          <option key={nameOf(line)} value={nameOf(line)} dir="auto">
            {short(line.quote)}
          </option>
        ))}
        <Group title={t('term.likely')} lines={likely} />
        <Group title={t('term.others')} lines={others} />
      </select>
    </label>
  );
}

function Group({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <optgroup label={title}>
      {lines.map((line) => (
        <option key={nameOf(line)} value={nameOf(line)} dir="auto">
          {short(line.quote)}
        </option>
      ))}
    </optgroup>
  );
}
