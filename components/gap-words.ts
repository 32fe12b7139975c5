/** Why nobody watched, in the reader's words. A reason of a later version has none of its own. */
import type { Key, Translate } from '../lib/i18n/translate';
import type { GapReason } from '../lib/transcript/observation';

const gapReasons: Record<GapReason, Exclude<Extract<Key, `gap.${string}`>, 'gap.title' | 'gap.since'>> = {
  'worker-lost': 'gap.worker-lost',
  'page-reloaded': 'gap.page-reloaded',
  'page-frozen': 'gap.page-frozen',
  'frame-unreachable': 'gap.frame-unreachable',
  'storage-failed': 'gap.storage-failed',
  'paused-by-user': 'gap.paused-by-user',
  'extension-updated': 'gap.extension-updated',
  'extension-reloaded': 'gap.extension-reloaded',
  'browser-closed': 'gap.browser-closed',
  'conversation-gone': 'gap.conversation-gone',
  flood: 'gap.flood',
};

export function gapWords(reason: string, t: Translate): string {
  return t(Object.hasOwn(gapReasons, reason) ? gapReasons[reason as GapReason] : 'gap.unknown');
}
