/** An alarm that rings each minute, over ends of the background, restarts of the browser and changes of its clock. */
import { browser } from 'wxt/browser';

const MINUTE_MS = 60_000;

/** Set anew at every start of the background, it would never ring while that starts more often than once a minute: one that is set stays. */
export async function ringEachMinute(name: string): Promise<void> {
  const set = await browser.alarms.get(name);
  if (set === undefined || isLate(set.scheduledTime, Date.now()))
    await browser.alarms.create(name, { periodInMinutes: 1 });
}

/** Its time is further away than a minute: the clock was put back since, and until then it would be silent. */
export const isLate = (scheduledMs: number, nowMs: number): boolean => scheduledMs - nowMs > MINUTE_MS;
