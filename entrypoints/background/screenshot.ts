/** Screenshots that the user asks for: by the button in the panel, or by the keys on the page. */
import { browser } from 'wxt/browser';
import type { BlobMissing } from '../../lib/evidence/entry';
import { done, failed, type Result } from '../../lib/protocol/problem';
import type { House } from './house';

export async function screenshot(
  { store, screenshots }: House,
  record: string,
): Promise<Result<{ missing: BlobMissing | null }>> {
  const row = await store.record(record);
  if (!row) return failed('record-missing');
  const outcome = await screenshots.take(row, 'user');
  return 'refused' in outcome ? failed(`screenshot-${outcome.refused}`) : done(outcome);
}

/** Of the tab in front, if it is being recorded. */
export async function screenshotByKeys({ store, screenshots, publish }: House): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const row = tab?.id === undefined ? undefined : await store.recordOn(tab.id);
  if (!row) return;
  const outcome = await screenshots.take(row, 'user').catch(() => ({ refused: 'failed' as const }));
  const refused = 'refused' in outcome ? outcome.refused : null;
  publish({ news: 'screenshot', record: row.id, asked: true, refused });
}
