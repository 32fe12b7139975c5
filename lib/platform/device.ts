/** What this device says of itself, for the first entry of a record; and its clocks. */
import { browser } from 'wxt/browser';

export interface Device {
  tool: { name: string; version: string; build: string | null };
  browser: string | null;
  os: string | null;
  languages: string[];
  /** IANA name. */
  timeZone: string | null;
  /** Minutes east of UTC. */
  offsetMinutes: number;
}

interface Hints {
  brands: { brand: string; version: string }[];
  platform: string;
}

export function device(): Device {
  const { name, version } = browser.runtime.getManifest();
  const hints = (navigator as Navigator & { userAgentData?: Hints }).userAgentData;
  const brand = hints?.brands.find((one) => !/not.?a.?brand/i.test(one.brand));
  const firefox = /Firefox\/([\d.]+)/.exec(navigator.userAgent);
  return {
    tool: { name, version, build: null },
    browser: brand ? `${brand.brand} ${brand.version}` : firefox ? `Firefox ${firefox[1]}` : null,
    os: hints?.platform || null,
    languages: [...navigator.languages],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || null,
    offsetMinutes: -new Date().getTimezoneOffset(),
  };
}

/** Wall clock, and a steady one whose zero is the same for all lives of the background within one run of the system clock. */
export const clock = {
  wallMs: () => Date.now(),
  steadyMs: () => performance.timeOrigin + performance.now(),
};

const POOL = 4_096;
let pool = new Uint8Array(0);
let used = 0;

/** Cryptographically random bytes, fetched many at once: a message needs a salt for each thing it says. No byte is given twice. */
export function random(length: number): Uint8Array {
  if (used + length > pool.length) {
    pool = crypto.getRandomValues(new Uint8Array(Math.max(length, POOL)));
    used = 0;
  }
  used += length;
  return pool.slice(used - length, used);
}
