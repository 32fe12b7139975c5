/** Content scripts in the frames of a tab: putting them there, and asking them. */
import { browser } from 'wxt/browser';
import type { Answer, Brought, CallName, FrameCalls, Input } from '../protocol/calls';
import { failed } from '../protocol/problem';
import { isPracticePage } from '../protocol/sender';
import { answered, envelope } from '../protocol/wire';

const CONTENT_SCRIPT = '/capture.js';

/** `restricted`: the browser lets no extension read this page. */
export type Attached = { frames: number[] } | { refused: 'no-access' | 'restricted-page' | 'page-gone' };

/** The name of the symbol under which the content script stands in its world (`sites/picked/standing.ts`). */
export const STANDING = 'on-record';

const RETRIES_MS = [0, 80, 200, 400];

/**
 * Puts the content script into every frame of a tab that may be read. Right after a toolbar click the browser sometimes
 * answers with nothing at all; then it is asked again.
 */
export async function attach(tab: number): Promise<Attached> {
  let refused: 'no-access' | 'restricted-page' | 'page-gone' = 'no-access';
  for (const ms of RETRIES_MS) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    try {
      const results = await browser.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        files: [CONTENT_SCRIPT],
      });
      if (results.length > 0) return { frames: results.map(({ frameId }) => frameId) };
    } catch (error) {
      refused = whyRefused(String(error));
      if (refused !== 'no-access') break;
    }
  }
  return refused !== 'page-gone' && (await readsItself(tab)) ? { frames: [0] } : { refused };
}

/**
 * Puts into a frame what it wants beside the content script; `composer` takes phrases and tells of drafts. The practice page has all of it, and
 * takes no script.
 */
export async function bring(script: Brought | 'composer', tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [`/${script}.js`] }).catch(() => undefined);
}

/** Does with a finding in the draft what the user chose in the panel: the composer of that frame knows how. */
export async function heedIn(tab: number, frame: number, rule: string, deed: 'change' | 'fine'): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  const args: [string, string, 'change' | 'fine'] = [STANDING, rule, deed];
  try {
    const [done] = await browser.scripting.executeScript({
      target,
      args,
      func: (name, ...asked: [string, 'change' | 'fine']) =>
        (globalThis as unknown as Record<symbol, { heed?: (...all: unknown[]) => Promise<boolean> }>)[
          Symbol.for(name)
        ]?.heed?.(...asked) ?? false,
    });
    return done?.result === true;
  } catch {
    return false;
  }
}

/** No script can be put into a page of the extension: the practice page reads itself, and answers as a frame does. */
async function readsItself(tab: number): Promise<boolean> {
  const answer = await askFrame(tab, 0, 'report', {});
  return answer.ok && isPracticePage(answer.value.url, browser.runtime.getURL('/'));
}

function whyRefused(message: string): 'no-access' | 'restricted-page' | 'page-gone' {
  if (/no tab with id|invalid tab/i.test(message)) return 'page-gone';
  if (
    /chrome:\/\/|chrome-extension:\/\/|extensions gallery|cannot be scripted|view-source|devtools|about:|edge:\/\//i.test(
      message,
    )
  )
    return 'restricted-page';
  return 'no-access';
}

const PATIENCE_MS = 1_500;
/** Detail of the problem with a frame that is there and takes too long. */
export const NO_ANSWER = 'no answer in time';

/** Asks the content script of one frame. Never rejects; a frame that does not answer in time is `page-gone`. */
export async function askFrame<N extends CallName<FrameCalls>>(
  tab: number,
  frame: number,
  name: N,
  input: Input<FrameCalls, N>,
  patienceMs = PATIENCE_MS,
): Promise<Answer<FrameCalls, N>> {
  let timer: number | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = self.setTimeout(resolve, patienceMs);
  });
  try {
    const answer = await Promise.race([
      browser.tabs.sendMessage(tab, envelope(name, input, 'frame'), { frameId: frame }),
      late,
    ]);
    return answer === undefined ? failed('page-gone', NO_ANSWER) : answered(answer);
  } catch (error) {
    return failed('page-gone', String(error));
  } finally {
    clearTimeout(timer);
  }
}

/** Has the script run in new pages of these sites from their very start, while something is recorded there. */
export async function registerOn(matches: string[]): Promise<void> {
  const script = {
    id: 'capture',
    js: [CONTENT_SCRIPT],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: false,
  } as const;
  const standing = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (matches.length === 0) {
    if (standing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    return;
  }
  const registration = { ...script, js: [...script.js] };
  if (standing.length > 0) await browser.scripting.updateContentScripts([registration]);
  else await browser.scripting.registerContentScripts([registration]);
}
