/** How much each phrase is used, for the order of what a search finds. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { countUse, readUsage } from '../../lib/platform/usage';
import { uses } from '../../lib/playbook/usage';

export function useUsage(): [Record<string, number>, (id: string) => void] {
  const [much, setMuch] = useState<Record<string, number>>({});
  useEffect(() => {
    readUsage().then(
      (usage) => setMuch(uses(usage, Date.now())),
      () => undefined,
    );
  }, []);
  const count = useCallback((id: string) => {
    countUse(id).then(
      (usage) => setMuch(uses(usage, Date.now())),
      () => undefined,
    );
  }, []);
  return [much, count];
}
