/** The user's own phrases on a page, kept in step with every other page. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { changePhrases, onPhrases, readPhrases } from '../../lib/platform/phrases';
import { NO_PHRASES, type OwnPhrases } from '../../lib/playbook/own';

export interface OwnAtHand {
  own: OwnPhrases;
  /** False when the browser could not store it: then nothing changed. */
  change: (change: (now: OwnPhrases) => OwnPhrases) => Promise<boolean>;
}

export const newPhraseId = (): string => `own-${crypto.randomUUID()}`;

export function usePhrases(): OwnAtHand {
  const [own, setOwn] = useState(NO_PHRASES);
  useEffect(() => {
    const gone = new AbortController();
    readPhrases().then(setOwn, () => undefined);
    onPhrases(setOwn, gone.signal);
    return () => gone.abort();
  }, []);
  const change = useCallback(async (deed: (now: OwnPhrases) => OwnPhrases) => {
    try {
      setOwn(await changePhrases(deed));
      return true;
    } catch {
      return false;
    }
  }, []);
  return { own, change };
}
