/** One line for an item of the user's own; what was typed is kept while the panel is closed. */
import { useId } from 'preact/hooks';
import { LONGEST_ITEM } from '../lib/case/item';
import { useDraft } from './drafts';
import { useLanguage } from './language';
import { OneLine } from './OneLine';

interface Props {
  draft: string;
  /** Answers whether it was stored. */
  onAdd: (text: string) => Promise<boolean>;
}

export function AddItem({ draft, onAdd }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const text = useDraft(draft, '');
  return (
    <form
      class="add-item"
      onSubmit={async (event) => {
        event.preventDefault();
        if (text.value.trim() && (await onAdd(text.value.trim()))) text.settle(text.value);
      }}
    >
      <label for={id} class="sr-only">
        {t('checklist.own')}
      </label>
      <OneLine
        id={id}
        value={text.value}
        maxLength={LONGEST_ITEM}
        placeholder={t('checklist.own')}
        onType={text.type}
      />
      <button type="submit" aria-disabled={!text.value.trim()}>
        {t('action.add')}
      </button>
    </form>
  );
}
