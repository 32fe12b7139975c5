/** The settings of this page, kept in step with every other page. */
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, onSettings, type Settings } from '../../lib/platform/settings';

export type ChangeSettings = (change: Partial<Settings>) => void;

/** A change shows at once; when the browser cannot store it, it holds until the page is closed. */
export function useSettings(initial: Settings): [Settings, ChangeSettings] {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const gone = new AbortController();
    onSettings(setSettings, gone.signal);
    return () => gone.abort();
  }, []);
  const change = (part: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...part }));
    changeSettings(part).catch(() => {});
  };
  return [settings, change];
}
