/** What something that falls due is called: its own words, or the name of its kind and of the debt; and how much is to be paid, by which way. */
import { moneyText } from '../../components/money';
import { agreedDebt } from '../../lib/case/agreed';
import { debtKey } from '../../lib/case/debt';
import { type Due, instalmentsId, shortFen } from '../../lib/case/due';
import { factValue } from '../../lib/case/fact';
import type { Locale } from '../../lib/i18n/locale';
import type { Translate } from '../../lib/i18n/translate';
import type { CaseRow } from '../../lib/storage/store';

export const dueTitle = (due: Due, row: Pick<CaseRow, 'title'>, t: Translate): string =>
  due.title === '' ? `${t(`due.kind.${due.kind}`)} · ${row.title}` : due.title;

/** Its title and what is still to be paid. The words of a promise say their own sum. */
export function dueWithSum(due: Due, row: Pick<CaseRow, 'title'>, t: Translate, locale: Locale): string {
  const short = due.kind === 'promise' ? null : shortFen(due);
  const title = dueTitle(due, row, t);
  return short === null ? title : `${title} · ${moneyText(short, locale)}`;
}

/** How an instalment is paid: as agreed for its debt, else as the debt is paid until now; null for what is none, and while nobody said it. */
export function payBy(due: Pick<Due, 'id' | 'kind'>, row: Pick<CaseRow, 'facts' | 'sheet'>): string | null {
  const debt = Number(/^instalment\/(\d+)\//.exec(due.id)?.[1]);
  if (due.kind !== 'instalment' || !due.id.startsWith(instalmentsId(debt))) return null;
  const agreed = agreedDebt(row) === debt ? row.sheet?.terms.repay_method?.value : undefined;
  return agreed ?? factValue(row, debtKey(debt, 'repay_method')) ?? null;
}

/** A notification's line: how long is left, what it is, how much and by which way. */
export function dueNotice(due: Due, left: number, row: CaseRow, t: Translate, locale: Locale): string {
  const what = [dueWithSum(due, row, t, locale), payBy(due, row)].filter(Boolean).join(' · ');
  if (left < 0) return t('notify.overdue', { what });
  return left === 0 ? t('notify.today', { what }) : t('notify.left', { days: left, what });
}
