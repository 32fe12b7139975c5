/** Notifications of the browser. The leave for them is asked for when the user switches reminders on, not at install. */
import { browser } from 'wxt/browser';

const LEAVE = { permissions: ['notifications'] as 'notifications'[] };

/** Asks the browser. Call it straight from the click: it wants a gesture. */
export async function requestNotifying(): Promise<boolean> {
  try {
    return await browser.permissions.request(LEAVE);
  } catch {
    return false;
  }
}

export async function mayNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains(LEAVE);
  } catch {
    return false;
  }
}

export async function stopNotifying(): Promise<boolean> {
  return browser.permissions.remove(LEAVE);
}

/** Shows one. The same id takes the place of the one that stands: nothing is shown twice. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Calls back with the id of a notification that was clicked. Before the leave is given there is nothing to listen to. */
export function onNotification(listener: (id: string) => void): void {
  browser.notifications?.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    listener(id);
  });
}
