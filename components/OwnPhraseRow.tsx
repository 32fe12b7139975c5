/** One phrase in the list of the user's own: read, favoured, moved, changed, deleted. */
import type { OwnPhrase } from '../lib/playbook/own';
import { useLanguage } from './language';

interface Props {
  phrase: OwnPhrase;
  first: boolean;
  last: boolean;
  onFavourite: () => void;
  onMove: (by: number) => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** As much of a phrase as names it. */
export const nameOf = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

export function OwnPhraseRow({ phrase, first, last, onFavourite, onMove, onEdit, onDelete }: Props) {
  const { t } = useLanguage();
  const text = nameOf(phrase.text);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li class="phrase own-row" onKeyDown={onKeyDown} data-phrase={phrase.id}>
      <p class="phrase-text" lang={phrase.locale}>
        {phrase.text}
      </p>
      {phrase.tags.length > 0 && (
        <p class="marks">
          {phrase.tags.map((tag) => (
            <span key={tag} class="chip">
              {tag}
            </span>
          ))}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="square"
          aria-pressed={phrase.favourite}
          aria-label={t('own.favourite', { text })}
          onClick={onFavourite}
        >
          {phrase.favourite ? '★' : '☆'}
        </button>
        <button
          type="button"
          class="square"
          aria-label={t('own.up', { text })}
          aria-disabled={first}
          data-move="-1"
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="square"
          aria-label={t('own.down', { text })}
          aria-disabled={last}
          data-move="1"
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <button type="button" aria-label={t('own.edit-of', { text })} onClick={onEdit}>
          {t('own.edit')}
        </button>
        <button type="button" class="quiet" aria-label={t('own.delete', { text })} onClick={onDelete}>
          {t('action.delete')}
        </button>
      </div>
    </li>
  );
}
