/** When a contact took place: by a timer that goes on over a closed panel, or written down. */
import { useEffect, useState } from 'preact/hooks';
import { duration } from '../lib/i18n/format';
import { type Draft, useDraft } from './drafts';
import { useLanguage } from './language';

/** What stands in the two fields; the timer sets both, and a time that is typed is no longer measured. */
export interface When {
  begun: Draft;
  ended: Draft;
  timer: Draft;
}

export const useWhen = (draft: string): When => ({
  begun: useDraft(`${draft}:begun`, ''),
  ended: useDraft(`${draft}:ended`, ''),
  timer: useDraft(`${draft}:timer`, ''),
});

/** RFC 3339 UTC, or null for what is no time. The fields are in the user's own zone. */
export function momentsOf({ begun, ended, timer }: When): {
  begun: string | null;
  ended: string | null;
  timed: boolean;
} {
  const utc = (local: string) => {
    const ms = Date.parse(local);
    return Number.isNaN(ms) ? null : new Date(ms).toISOString();
  };
  return { begun: utc(begun.value), ended: utc(ended.value), timed: timer.value === 'measured' };
}

export function settleWhen({ begun, ended, timer }: When): void {
  for (const field of [begun, ended, timer]) field.settle(field.value);
}

const localNow = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
};

export function ContactWhen({ when }: { when: When }) {
  const { t } = useLanguage();
  const { begun, ended, timer } = when;
  const running = timer.value === 'running';
  const typed = (field: Draft) => (value: string) => {
    field.type(value);
    timer.type('');
  };
  const press = () => {
    const now = localNow();
    if (running) ended.type(now);
    else {
      begun.type(now);
      ended.type('');
    }
    timer.type(running ? 'measured' : 'running');
  };
  return (
    <>
      <div class="actions">
        <button type="button" aria-pressed={running} onClick={press}>
          {t(running ? 'contact.timer-stop' : 'contact.timer-start')}
        </button>
        <Elapsed begun={begun.value} ended={ended.value} state={timer.value} />
      </div>
      <div class="when">
        <Moment label={t('contact.begun')} value={begun.value} onType={typed(begun)} />
        <Moment label={t('contact.ended')} value={ended.value} onType={typed(ended)} />
      </div>
    </>
  );
}

function Elapsed({ begun, ended, state }: { begun: string; ended: string; state: string }) {
  const { t } = useLanguage();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (state !== 'running') return;
    setNow(Date.now());
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
  }, [state]);
  if (state !== 'running' && state !== 'measured') return null;
  const end = state === 'running' ? now : Date.parse(ended);
  const time = duration(Math.max(0, end - Date.parse(begun)));
  return (
    <span class="soft figures" role="timer">
      {t(state === 'running' ? 'contact.timer-running' : 'contact.timed', { time })}
    </span>
  );
}

function Moment({ label, value, onType }: { label: string; value: string; onType: (value: string) => void }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="datetime-local" step={1} value={value} onInput={(event) => onType(event.currentTarget.value)} />
    </label>
  );
}
