/** Which sites the user has granted, and asking for more. Nothing is granted at install. */
import { browser } from 'wxt/browser';

/** Asks the browser for these origins (`https://host/*`). Call it straight from the click: the browser wants a gesture. */
export async function requestSites(origins: string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false;
  }
}

export async function hasSites(origins: string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  try {
    return await browser.permissions.contains({ origins });
  } catch {
    return false;
  }
}

export async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function revokeSites(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}

/** The pattern that covers a page or frame, or null for an address that cannot be granted. */
export function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
}
