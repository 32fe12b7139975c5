/** What a reminder and the calendar say of something that falls due: the sum that is left, and how it is paid. */
import { describe, expect, it } from 'vitest';
import { dueNotice, dueWithSum, payBy } from '../../../entrypoints/page/due-words';
import { instalmentsId, newDue, paid } from '../../../lib/case/due';
import { setFact } from '../../../lib/case/fact';
import { worked } from '../../../lib/case/work';
import { translate } from '../../../lib/i18n/translate';
import type { CaseRow } from '../../../lib/storage/store';

const T = '2026-11-23T09:00:00Z';
const empty: CaseRow = { id: 'c', title: '花呗', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const due = newDue({
  id: `${instalmentsId(1)}a`,
  kind: 'instalment',
  date: '2026-12-10',
  title: 'Instalment 1 of 12: Huabei',
  fen: 124_000,
});

describe('a reminder of an instalment', () => {
  it('says how much, and after a part was paid how much is left', () => {
    const [en, zh] = [translate('en'), translate('zh-CN')];
    expect(dueNotice(due, 3, empty, en, 'en')).toBe('In 3 days: Instalment 1 of 12: Huabei · 1,240');
    expect(dueNotice(paid(due, 50_000, T), 0, empty, en, 'en')).toBe('Today: Instalment 1 of 12: Huabei · 740');
    expect(dueWithSum({ ...due, title: '第 1 期' }, empty, zh, 'zh-CN')).toContain('1,240');
    expect(dueWithSum({ ...due, kind: 'promise', title: '退 200 元' }, empty, zh, 'zh-CN')).toBe('退 200 元');
  });

  it('says by which way it is paid: as agreed for this debt, else as until now, else nothing', () => {
    expect(payBy(due, empty)).toBeNull();
    const fact = setFact(empty, 'repay_method', 'direct debit', T);
    expect(payBy(due, fact)).toBe('direct debit');
    const agreed = worked(fact, { change: 'term', term: 'repay_method', value: 'in the app', from: null }, T);
    expect(payBy(due, agreed)).toBe('in the app');
    expect(payBy({ ...due, id: `${instalmentsId(2)}a` }, agreed)).toBeNull();
    expect(payBy({ ...due, kind: 'check' }, agreed)).toBeNull();
    expect(dueNotice(due, -1, agreed, translate('en'), 'en')).toMatch(/^Overdue: .* 1,240 · in the app$/);
  });
});
