/** One choice among a few, with its label. */
export interface Option<Value extends string> {
  value: Value;
  title: string;
  lang?: string;
  /** Words of the user's own, however long: they stand in full elsewhere. */
  own?: boolean;
}

interface Props<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function Choice<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const option = options.find(({ value }) => value === event.currentTarget.value);
          if (option) onChoose(option.value);
        }}
      >
        {options.map(({ value, title, lang, own }) => (
          <option key={value} value={value} lang={lang} dir={own ? 'auto' : undefined}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
