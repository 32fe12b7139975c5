/** Values of a phrase, asked for in place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChangeField, type ChangeFieldProps } from './ChangeField';
import { FactField } from './FactField';
import { useLanguage } from './language';

interface Props {
  keys: string[];
  factOf: (key: string) => Omit<ChangeFieldProps, 'onEnter'>;
  onFilled: () => void;
}

const FIELD = 'input, textarea';

/** Asks for the keys that it opened with; a filled one stays, so that nothing moves under the cursor. */
export function Blanks({ keys, factOf, onFilled }: Props) {
  const { t } = useLanguage();
  const [asked] = useState(() => keys.map((key) => ({ key, known: factOf(key).saved !== '' })));
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(FIELD)?.focus(), []);

  const next = (from: Element | null) => {
    const fields = [...(form.current?.querySelectorAll<HTMLElement>(FIELD) ?? [])];
    const field = fields[fields.indexOf(from as HTMLElement) + 1];
    if (field) field.focus();
    else onFilled();
  };
  const onEnter = () => next(document.activeElement);
  return (
    <fieldset class="blanks" ref={form}>
      <legend>{t('phrases.fill-title')}</legend>
      {asked.map(({ key, known }) =>
        known ? (
          <ChangeField key={key} {...factOf(key)} onEnter={onEnter} />
        ) : (
          <FactField key={key} {...factOf(key)} onEnter={onEnter} />
        ),
      )}
      <small class="soft">{t('phrases.fill-kept')}</small>
    </fieldset>
  );
}
