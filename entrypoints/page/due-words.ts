/** What something that falls due is called: its own words, or the name of its kind and of the debt. */
import type { Due } from '../../lib/case/due';
import type { Translate } from '../../lib/i18n/translate';
import type { CaseRow } from '../../lib/storage/store';

export const dueTitle = (due: Due, row: Pick<CaseRow, 'title'>, t: Translate): string =>
  due.title === '' ? `${t(`due.kind.${due.kind}`)} · ${row.title}` : due.title;

/** A notification's line: how long is left, and what it is. */
export function dueNotice(due: Due, left: number, row: Pick<CaseRow, 'title'>, t: Translate): string {
  const what = dueTitle(due, row, t);
  if (left < 0) return t('notify.overdue', { what });
  return left === 0 ? t('notify.today', { what }) : t('notify.left', { days: left, what });
}
