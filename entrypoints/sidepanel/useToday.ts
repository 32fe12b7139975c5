/** The user's own day, also when the panel stays open over midnight. */
import { useEffect, useState } from 'preact/hooks';
import { dayAt } from '../../lib/platform/today';
import { type Day, dayText } from '../../lib/transcript/calendar';

const LOOK_MS = 60_000;

const now = (): Day => dayAt(new Date());

export function useToday(): Day {
  const [today, setToday] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setToday((was) => (dayText(was) === dayText(now()) ? was : now())), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}
