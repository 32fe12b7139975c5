/** The toolbar button and the side panel, in the words of both browsers. */
import { browser } from 'wxt/browser';

interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside a tab. Call it at once in the click: after an `await` the browser no longer allows it. */
export function openPanel(tab: number): void {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  const opened = sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open();
  opened?.catch(() => undefined);
}

/** Calls back at each click of the toolbar button, and at its keyboard shortcut. */
export function onToolbarClick(listener: (tab: number) => void): void {
  const button = browser.action ?? browser.browserAction;
  button.onClicked.addListener((tab) => {
    if (tab.id !== undefined) listener(tab.id);
  });
}

const RED = '#b3261e';

/** REC on the button of a tab that is being recorded. A tab that has gone has no button: nothing happens. */
export async function showRecording(tab: number, recording: boolean): Promise<void> {
  const button = browser.action ?? browser.browserAction;
  try {
    await button.setBadgeBackgroundColor({ tabId: tab, color: RED });
    await button.setBadgeText({ tabId: tab, text: recording ? 'REC' : '' });
  } catch {
    // The tab closed meanwhile.
  }
}
