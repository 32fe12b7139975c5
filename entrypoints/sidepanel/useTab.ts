/** The browser tab that the panel is about: the one named in the address, or the one in front in this window. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** `null` while it is not known, or when the window has none. `sidepanel.html?tab=7` is bound to tab 7. */
export function useTab(): number | null {
  const bound = boundTab(location.search);
  const [tab, setTab] = useState(bound);

  useEffect(() => {
    if (bound !== null) return;
    let gone = false;
    const look = async () => {
      const [front] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!gone) setTab(front?.id ?? null);
    };
    const heard = () => void look();
    heard();
    browser.tabs.onActivated.addListener(heard);
    return () => {
      gone = true;
      browser.tabs.onActivated.removeListener(heard);
    };
  }, [bound]);

  return tab;
}

function boundTab(query: string): number | null {
  const named = new URLSearchParams(query).get('tab') ?? '';
  return /^\d+$/.test(named) ? Number(named) : null;
}
