/** Read once in a case, before the first phrase that may count as acknowledging a debt. */
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from './language';

export function OldDebtNote({ onRead }: { onRead: () => void }) {
  const { t } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="warning old-debt" role="note">
      <p>
        <strong>{t('old-debt.title')}</strong> {t('old-debt.what')}
      </p>
      <p>{t('old-debt.do')}</p>
      <p class="soft">{t('old-debt.source')}</p>
      <button type="button" ref={button} onClick={onRead}>
        {t('old-debt.read')}
      </button>
    </div>
  );
}
