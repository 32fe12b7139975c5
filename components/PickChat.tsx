/** Picking the chat: the button, louder where nothing was found; and while it goes on, what to do. */
import { useLanguage } from './language';

export interface PickOffer {
  picking: boolean;
  /** A chat was found: picking another is for when it is the wrong one. */
  found: boolean;
  onPick: () => void;
  onCancel: () => void;
}

export function PickChat({ picking, found, onPick, onCancel }: PickOffer) {
  const { t } = useLanguage();
  if (picking)
    return (
      <div class="picking">
        <p role="status">{t('pick.how')}</p>
        <button type="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    );
  return (
    <button type="button" class={found ? 'quiet' : ''} title={t('pick.what')} onClick={onPick}>
      {t('action.pick')}
    </button>
  );
}
