/** Whether the browser may remind, and asking it. */
import { useEffect, useState } from 'preact/hooks';
import { mayNotify, requestNotifying, stopNotifying } from '../../lib/platform/notify';

export function useReminders() {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void mayNotify().then(setOn);
  }, []);
  /** Call it from the click itself. */
  const switchOn = () => {
    void requestNotifying().then((granted) => {
      setOn(granted);
      setRefused(!granted);
    });
  };
  const switchOff = () => void stopNotifying().then((gone) => setOn(!gone));
  return { on, refused, switchOn, switchOff };
}
