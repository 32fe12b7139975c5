/** Whether anything is recorded right now, for how long, how much, and the one button that changes it. */
import { duration } from '../lib/i18n/format';
import type { Standing } from '../lib/playbook/standing';
import { useLanguage } from './language';
import { PickChat, type PickOffer } from './PickChat';
import { PlaceNote } from './PlaceNote';

interface Props {
  /** The record that runs on this browser tab, or null. */
  running: { elapsedMs: number; messages: number; paused: boolean } | null;
  /** What was found on the page, in words. */
  found: string;
  /** Whose page it is, as far as that is known. */
  place: Standing | null;
  /** Null where there is nothing to point at. */
  pick: PickOffer | null;
  busy: boolean;
  canStart: boolean;
  onStart: () => void;
  onStop: () => void;
}

export function RecordingState({ running, found, place, pick, busy, canStart, onStart, onStop }: Props) {
  const { t } = useLanguage();
  return (
    <section class="recording" aria-label={t(running ? 'state.recording-long' : 'state.idle')}>
      <div class="recording-row">
        {running ? <Running {...running} /> : <span class="soft">{t('state.idle')}</span>}
        {running ? (
          <button type="button" class="stop" disabled={busy} onClick={onStop}>
            {t('action.stop')}
          </button>
        ) : (
          <button type="button" class="primary" disabled={busy || !canStart} onClick={onStart}>
            {t('action.start')}
          </button>
        )}
      </div>
      <div class="found-row">
        <p class="found soft">{found}</p>
        {pick && <PickChat {...pick} />}
      </div>
      {place && <PlaceNote standing={place} />}
    </section>
  );
}

function Running({ elapsedMs, messages, paused }: NonNullable<Props['running']>) {
  const { t } = useLanguage();
  const time = duration(elapsedMs);
  return (
    <span class="running">
      <span class="rec" data-paused={paused}>
        {t(paused ? 'state.paused' : 'state.recording')}
      </span>
      <span class="figures">
        <span class="sr-only">{t('state.elapsed', { time })}</span>
        <span aria-hidden="true">{time}</span>
        <span class="soft">{t('count.messages', { count: messages })}</span>
      </span>
    </span>
  );
}
