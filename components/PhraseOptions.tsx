/** The parts of a phrase that may be left out, a switch each. */
import { useLanguage } from './language';

interface Props {
  options: string[];
  off: ReadonlySet<number>;
  lang: string;
  onSwitch: (part: number, on: boolean) => void;
}

export function PhraseOptions({ options, off, lang, onSwitch }: Props) {
  const { t } = useLanguage();
  return (
    <fieldset class="options">
      <legend class="sr-only">{t('own.options')}</legend>
      {options.map((words, part) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence, its words may come twice
        <label key={part} class="option" lang={lang}>
          <input
            type="checkbox"
            checked={!off.has(part)}
            onChange={(event) => onSwitch(part, event.currentTarget.checked)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
