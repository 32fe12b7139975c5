/** Whether the browser may remind, and asking it. */
import { useEffect, useState } from 'preact/hooks';
import { mayNotify, requestNotifying, stopNotifying } from '../../lib/platform/notify';

export interface Reminders {
  on: boolean;
  refused: boolean;
  /** Call it from the click itself. */
  switchOn: () => void;
  switchOff: () => void;
}

export function useReminders(): Reminders {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void mayNotify().then(setOn);
  }, []);
  const switchOn = () => {
    void requestNotifying().then((granted) => {
      setOn(granted);
      setRefused(!granted);
    });
  };
  const switchOff = () => void stopNotifying().then((gone) => setOn(!gone));
  return { on, refused, switchOn, switchOff };
}
