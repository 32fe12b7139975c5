/** How a kind of due is drawn in a calendar: by shape, so that no colour has to be told from another. */
import type { DueKind, DueState } from '../lib/case/due';

export const DUE_MARKS: Record<DueKind, string> = {
  instalment: '●',
  'old-due': '○',
  promise: '◆',
  answer: '■',
  appointment: '▲',
  retry: '↻',
  upload: '↑',
  check: '★',
};

export const DONE_MARK = '✓';
export const LATE_MARK = '!';

export const isLate = (state: DueState): boolean => state === 'overdue' || state === 'short';
