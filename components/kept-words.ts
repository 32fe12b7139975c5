/** Why a screenshot was taken, and why something was not kept, in the reader's words. A reason of a later version has none of its own. */
import type { BlobMissing, ScreenshotReason } from '../lib/evidence/entry';
import type { Key, Translate } from '../lib/i18n/translate';

const reasons: Record<ScreenshotReason, Extract<Key, `screenshot.${string}`>> = {
  start: 'screenshot.start',
  stop: 'screenshot.stop',
  user: 'screenshot.user',
  promise: 'screenshot.promise',
  recall: 'screenshot.recall',
};

const missings: Record<BlobMissing, Extract<Key, `missing.${string}`>> = {
  'not-loaded': 'missing.not-loaded',
  unreadable: 'missing.unreadable',
  'too-large': 'missing.too-large',
  'too-many': 'missing.too-many',
  'timed-out': 'missing.timed-out',
  'storage-full': 'missing.storage-full',
  lost: 'missing.lost',
};

export function reasonWords(reason: string, t: Translate): string {
  return t(Object.hasOwn(reasons, reason) ? reasons[reason as ScreenshotReason] : 'screenshot.other');
}

export function missingWords(missing: string | null, t: Translate): string {
  const known = missing !== null && Object.hasOwn(missings, missing);
  return t(known ? missings[missing as BlobMissing] : 'missing.other');
}
