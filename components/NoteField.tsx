/** What the chat does not show, written into the record by the user. */
import { useId } from 'preact/hooks';
import { useDraft } from './drafts';
import { useLanguage } from './language';

interface Props {
  /** Name of the draft. */
  draft: string;
  /** Answers whether it was written; what was typed stays until it was. */
  onNote: (text: string) => Promise<boolean>;
}

export function NoteField({ draft, onNote }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const note = useDraft(draft, '');
  return (
    <form
      class="note-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (note.value.trim() && (await onNote(note.value.trim()))) note.settle(note.value);
      }}
    >
      <label for={id} class="sr-only">
        {t('record.note-label')}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={4000}
        value={note.value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => note.type(event.currentTarget.value)}
      />
      <small id={`${id}-hint`} class="soft">
        {t('record.note-hint')}
      </small>
      <div class="actions">
        <button type="submit" disabled={!note.value.trim()}>
          {t('action.save')}
        </button>
      </div>
    </form>
  );
}
