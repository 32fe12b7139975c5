/** The browser's own protocol, for what playwright has no call for. */
import type { BrowserContext, CDPSession } from 'playwright-core';

export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone');
  return browser.newBrowserCDPSession();
}

/** A call of the `Extensions` domain, which is not among the protocol's published types. */
export function extensions(session: CDPSession, method: `Extensions.${string}`, params: object): Promise<unknown> {
  return (session.send as (method: string, params: object) => Promise<unknown>).call(session, method, params);
}
