/** What this browser knows of the extension: sites granted, room used, the key that signs. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { replay } from '../../lib/evidence/replay';
import { grantedSites, revokeSites } from '../../lib/platform/permissions';
import { forgetPick, readPicks } from '../../lib/platform/picks';
import type { ReadStore } from '../../lib/storage/store';

export function useSites() {
  const [sites, setSites] = useState<string[]>([]);
  const [revoked, setRevoked] = useState<string | null>(null);
  const refresh = useCallback(async () => setSites(await grantedSites()), []);
  useEffect(() => {
    void refresh();
    const shown = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', shown);
    return () => document.removeEventListener('visibilitychange', shown);
  }, [refresh]);
  const revoke = async (site: string) => {
    const gone = await revokeSites([site]).catch(() => false);
    if (gone) setRevoked(site);
    await refresh();
  };
  return { sites, revoked, revoke };
}

/** Sites on which the user picked the chat. */
export function usePicks() {
  const [sites, setSites] = useState<string[]>([]);
  const [forgotten, setForgotten] = useState<string | null>(null);
  const refresh = useCallback(async () => setSites(Object.keys(await readPicks()).sort()), []);
  useEffect(() => {
    void refresh();
    const shown = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', shown);
    return () => document.removeEventListener('visibilitychange', shown);
  }, [refresh]);
  const forget = async (site: string) => {
    await forgetPick(site);
    setForgotten(site);
    await refresh();
  };
  return { sites, forgotten, forget };
}

/** Bytes, as the browser reckons them; null where it does not. */
export function useUsage(): number | null {
  const [usage, setUsage] = useState<number | null>(null);
  useEffect(() => {
    navigator.storage.estimate().then(
      (estimate) => setUsage(estimate.usage ?? null),
      () => setUsage(null),
    );
  }, []);
  return usage;
}

/** Fingerprint of the key in the newest signed record; null before there is one. */
export function useFingerprint(store: ReadStore): string | null {
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      for (const { id } of await store.records()) {
        const found = replay(await store.entries(id, 0, 1)).keyFingerprint;
        if (gone) return;
        if (found !== null) return setFingerprint(found);
      }
    };
    look().catch(() => {});
    return () => {
      gone = true;
    };
  }, [store]);
  return fingerprint;
}
