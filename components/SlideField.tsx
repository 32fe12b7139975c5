/** A number that can be typed or slid: the same value twice, one name for both. */
import { useId } from 'preact/hooks';
import { useLanguage } from './language';

interface Props {
  label: string;
  value: string;
  /** Where the slider stands: the value as a whole number, or null while it is none. */
  at: number | null;
  least: number;
  most: number;
  step?: number;
  onType: (value: string) => void;
}

export function SlideField({ label, value, at, least, most, step = 1, onType }: Props) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <div class="field slide">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="figures"
        inputMode="decimal"
        autocomplete="off"
        maxLength={20}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <input
        type="range"
        aria-label={t('plan.slide', { what: label })}
        min={least}
        max={most}
        step={step}
        value={at ?? least}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
