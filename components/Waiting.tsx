/** How long the other side has not answered, and what to do meanwhile: rest, or be reminded to try again. */
import { useEffect, useState } from 'preact/hooks';
import { duration } from '../lib/i18n/format';
import { useLanguage } from './language';

interface Props {
  /** When the user wrote last without an answer, ms since 1970. */
  since: number;
  /** Minutes from now after which to be reminded. */
  onRetry: (minutes: number) => void;
}

/** Before this a silence is no waiting. */
const SILENT_MS = 120_000;
const TICK_MS = 5_000;
const LATER = [30, 120] as const;

export function Waiting({ since, onRetry }: Props) {
  const { t } = useLanguage();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const tick = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(tick);
  }, []);
  if (now - since < SILENT_MS) return null;
  return (
    <div class="judged waiting">
      <p class="figures" role="timer">
        {t('waiting.for', { time: duration(now - since) })}
      </p>
      <p class="soft">{t('waiting.rest')}</p>
      <div class="actions">
        {LATER.map((minutes) => (
          <button key={minutes} type="button" onClick={() => onRetry(minutes)}>
            {t('waiting.retry', { time: t(`waiting.in-${minutes}`) })}
          </button>
        ))}
      </div>
    </div>
  );
}
