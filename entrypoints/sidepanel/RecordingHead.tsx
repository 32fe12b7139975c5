/** The recording state with its running clock. The clock ticks here alone, so that nothing else is drawn again each second. */
import { useEffect, useState } from 'preact/hooks';
import type { PickOffer } from '../../components/PickChat';
import { RecordingState } from '../../components/RecordingState';
import type { Standing } from '../../lib/playbook/standing';
import type { RecordRow } from '../../lib/storage/store';

interface Props {
  running: RecordRow | null;
  messages: number;
  found: string;
  place: Standing | null;
  pick: PickOffer | null;
  busy: boolean;
  canStart: boolean;
  onStart: () => void;
  onStop: (record: string) => void;
}

export function RecordingHead({ running, messages, onStop, ...rest }: Props) {
  const elapsedMs = useElapsed(running);
  return (
    <RecordingState
      running={running && { elapsedMs, messages, paused: running.state === 'paused' }}
      onStop={() => running && onStop(running.id)}
      {...rest}
    />
  );
}

/** Time recorded so far, ms; goes on by itself while recording. */
function useElapsed(record: RecordRow | null): number {
  const [now, setNow] = useState(Date.now);
  const running = record?.state === 'recording';
  useEffect(() => {
    if (!running) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [running]);
  if (record === null) return 0;
  return running ? Math.max(record.elapsedMs, now - Date.parse(record.openedAt)) : record.elapsedMs;
}
