// @vitest-environment jsdom
/** The money of a case as the Case tab shows it: the budget in its order, several debts, and a plan for one of them held to its share. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MoneyParts } from '../../../entrypoints/sidepanel/case/MoneyParts';
import type { CaseAtHand } from '../../../entrypoints/sidepanel/useCase';
import type { Case } from '../../../lib/case/case';
import { factValue, setFact } from '../../../lib/case/fact';
import { followed } from '../../../lib/case/follow';
import { type WorkChange, worked } from '../../../lib/case/work';
import { type Locale, locales } from '../../../lib/i18n/locale';
import { translate } from '../../../lib/i18n/translate';
import { expectAccessible, keptDrafts, show } from './show';

/** A machine that is busy takes its time. */
const SLOW = { timeout: 10_000 };

afterEach(cleanup);

const T = '2026-11-23T09:00:00Z';
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const given = (facts: Record<string, string>): Case =>
  Object.entries(facts).reduce((row, [key, value]) => followed(setFact(row, key, value, T), key, T), empty);

/** The parts on a case that changes as in the panel, all of them open. */
function shown(row: Case, locale: Locale = 'en') {
  let current = row;
  const onCopy = vi.fn();
  const drafts = keptDrafts();
  for (const part of ['debts', 'budget', 'plan', 'offers']) drafts.keep(`fold:${part}`, 'open');
  const becomes = async (next: Case) => {
    current = next;
    view.again(parts());
    return true;
  };
  const parts = () => (
    <MoneyParts
      atHand={
        {
          current,
          setFact: (key: string, value: string) => becomes(followed(setFact(current, key, value, T), key, T)),
          work: (asked: WorkChange) => becomes(worked(current, asked, T)),
        } as unknown as CaseAtHand
      }
      phraseLocale="zh-CN"
      today={{ year: 2026, month: 11, day: 23 }}
      lines={[]}
      allLines={[]}
      onGo={() => {}}
      onCopy={onCopy}
      say={{ done: () => {}, failed: () => {} } as never}
    />
  );
  const view = show(parts(), { locale, drafts });
  return { ...view, onCopy, row: () => current };
}

const part = (name: string) =>
  within(screen.getByRole('heading', { name, level: 2 }).closest('details') as HTMLElement);

/** The order of the Standard Financial Statement: income, fixed costs, flexible costs, debts. */
const ORDER = [
  ['wages', 'benefits', 'other-income'],
  ['housing', 'utilities', 'health', 'transport', 'dependants', 'insurance', 'other-fixed'],
  ['phone', 'food', 'personal'],
  ['priority-debts', 'other-debts'],
] as const;
const GROUPS = ['income', 'fixed', 'flexible', 'debts'] as const;

describe.each(locales)('the budget in %s', (locale) => {
  it('stands in the order of the Standard Financial Statement, and then the margin', async () => {
    const t = translate(locale);
    const { container } = shown(empty, locale);
    const budget = part(t('case.part.budget'));
    const groups = budget.getAllByRole('group').slice(0, GROUPS.length);
    for (const [at, group] of groups.entries()) {
      expect(within(group).getByText(t(`budget.group.${GROUPS[at] ?? 'income'}`))).toBeTruthy();
      const names = within(group)
        .getAllByRole('textbox')
        .map((field) => container.querySelector(`label[for="${field.id}"]`)?.textContent);
      expect(names).toEqual(ORDER[at]?.map((line) => t(`budget.line.${line}`)));
    }
    expect(budget.getByRole('textbox', { name: t('budget.margin') })).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('several debts', () => {
  const V08B = {
    income_now: '6000',
    essentials: '4400',
    'budget.margin': '0',
    total: '8200',
    'debt2.total': '15000',
    'debt2.product': '借呗',
  };

  it('begin with a second one that is chosen, written down, and shared with to the cent', async () => {
    const { row } = shown(given({ income_now: '5400', essentials: '4000', 'budget.margin': '0', total: '8200' }));
    const debts = part('Debts and rates');
    expect(screen.queryByText(/^Shared in proportion/)).toBeNull();
    fireEvent.change(debts.getByRole('combobox', { name: 'Debt' }), { target: { value: '2' } });
    for (const [label, value] of [
      ['欠款金额', '15000'],
      ['产品', '借呗'],
    ] as const) {
      const field = debts.getByRole('textbox', { name: new RegExp(label) });
      fireEvent.input(field, { target: { value } });
      fireEvent.blur(field);
    }
    await vi.waitFor(() => expect(factValue(row(), 'debt2.product')).toBe('借呗'), SLOW);
    fireEvent.change(debts.getByRole('combobox', { name: 'Debt' }), { target: { value: '3' } });
    const third = debts.getByRole('textbox', { name: /欠款金额/ });
    fireEvent.input(third, { target: { value: '23500' } });
    fireEvent.blur(third);
    await vi.waitFor(() => expect(factValue(row(), 'debt3.total')).toBe('23500'), SLOW);
    const shares = part('Budget').getByText(/^Shared in proportion/).nextElementSibling as HTMLElement;
    expect([...shares.querySelectorAll('dd')].map((sum) => sum.textContent)).toEqual(['245.82', '449.68', '704.50']);
    expect([...shares.querySelectorAll('dt')].map((name) => name.textContent)).toEqual(['Debt 1', '借呗', 'Debt 3']);
  });

  it('have a plan each, held to the share of that debt and to no more', () => {
    const { container } = shown(given(V08B));
    const plan = part('Plan');
    const use = () => plan.getByRole<HTMLButtonElement>('button', { name: 'Use in phrases' });
    fireEvent.change(part('Debts and rates').getByRole('combobox', { name: 'Debt' }), { target: { value: '2' } });
    const count = () => plan.getByRole('textbox', { name: 'Number of payments' });
    // 1,600 shared by 8,200 and 15,000: 1,034.48 for the second, which 15 payments of 1,000 fit and 14 do not.
    fireEvent.input(count(), { target: { value: '14' } });
    expect(use().disabled).toBe(true);
    expect(plan.getByText(/Above what you can pay \(1,034\.48 a month\)/)).toBeTruthy();
    fireEvent.input(count(), { target: { value: '15' } });
    expect(use().disabled).toBe(false);
    expect(container.textContent).toContain('1,034.48');
  });

  it('keep their offers apart', async () => {
    const { row } = shown(given(V08B));
    const debt = part('Debts and rates').getByRole('combobox', { name: 'Debt' });
    fireEvent.change(debt, { target: { value: '2' } });
    fireEvent.input(part('Plan').getByRole('textbox', { name: 'Number of payments' }), { target: { value: '20' } });
    fireEvent.click(part('Plan').getByRole('button', { name: 'Add to offers' }));
    await vi.waitFor(() => expect(row().offers).toMatchObject([{ debt: 2, monthlyFen: 75_000 }]), SLOW);
    expect(part('Offers').getAllByRole('listitem')).toHaveLength(1);
    fireEvent.change(debt, { target: { value: '1' } });
    expect(part('Offers').queryAllByRole('listitem')).toHaveLength(0);
  });
});

describe('what the bill of a debt states', () => {
  it('is shown by the month, and as the least to pay', async () => {
    const { container } = shown(
      given({ due_amount: '8650.50', rate: '24', rate_basis: 'year', repay_mode: 'minimum', min_percent: '10' }),
    );
    const debts = part('Debts and rates');
    expect(debts.getByText('That is 2% a month.')).toBeTruthy();
    expect(debts.getByText('At least 865.05 of 8,650.50. The rest goes on costing.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('is reckoned with once the principal is known, and goes into the phrases', async () => {
    const { row } = shown(given({ principal: '10000', interest: '1960', fees: '900' }));
    const debts = part('Debts and rates');
    fireEvent.click(debts.getByText('What a waiver or a payment changes'));
    for (const [label, value] of [
      ['Of the fees', '900'],
      ['Of the interest', '980'],
    ] as const)
      fireEvent.input(debts.getByRole('textbox', { name: label }), { target: { value } });
    fireEvent.click(debts.getByRole('button', { name: 'Use in phrases' }));
    await vi.waitFor(() => expect(factValue(row(), 'waive_amount')).toBe('1880'), SLOW);
    expect(factValue(row(), 'rest')).toBe('10980');
  });
});

describe('no offer', () => {
  const actions = ['Use in phrases', 'Add to follow-up', 'Add to offers', 'Copy as text'];
  const blocked = () => actions.map((name) => part('Plan').getByRole<HTMLButtonElement>('button', { name }).disabled);

  it('is made before the budget is done, whatever the plan', () => {
    shown(given({ total: '18600' }));
    expect(blocked()).toEqual([true, true, true, true]);
  });

  it('is made above it: to the cent', () => {
    shown(given({ total: '18600', income_now: '6500', essentials: '3900', other_debt: '1200' }));
    const count = part('Plan').getByRole('textbox', { name: 'Number of payments' });
    fireEvent.input(count, { target: { value: '14' } });
    expect(blocked()).toEqual([true, true, true, true]);
    fireEvent.input(count, { target: { value: '15' } });
    expect(blocked()).toEqual([false, false, false, false]);
  });

  it('is made where the budget leaves nothing', () => {
    shown(given({ total: '18600', income_now: '4200', essentials: '3650', other_debt: '800' }));
    expect(blocked()).toEqual([true, true, true, true]);
  });
});

describe.each(locales)('what cannot be reckoned with, in %s', (locale) => {
  const t = translate(locale);
  const rows = { total: '18600', income_now: '6500', essentials: '3900', other_debt: '1200' };

  it('is said at its field and under the budget, and nothing is offered meanwhile', async () => {
    const { container, row } = shown(given(rows), locale);
    const use = () => part(t('case.part.plan')).getByRole<HTMLButtonElement>('button', { name: t('plan.use') });
    expect(use().disabled).toBe(false);
    const budget = part(t('case.part.budget'));
    const rent = budget.getByRole('textbox', { name: t('budget.line.housing') });
    fireEvent.input(rent, { target: { value: '-1800' } });
    fireEvent.blur(rent);
    await vi.waitFor(() => expect(budget.getByText(t('fact.below-nothing'))).toBeTruthy(), SLOW);
    expect(budget.getByText(t('budget.unread', { lines: t('budget.line.housing') }))).toBeTruthy();
    expect(use().disabled).toBe(true);
    expect(factValue(row(), 'available')).toBeUndefined();
    await expectAccessible(container);
  });

  it('is a rate without its basis, which the plan does not pass over, and debts in two currencies', () => {
    shown(given({ ...rows, rate: '18.25', 'debt2.total': '£500', total: '¥18600' }), locale);
    expect(part(t('case.part.debts')).getByText(t('debt.rate-unread'))).toBeTruthy();
    expect(part(t('case.part.plan')).getByText(t('plan.rate-unread'))).toBeTruthy();
    expect(part(t('case.part.budget')).getByText(t('debt.currencies'))).toBeTruthy();
  });
});

describe('the debt that is chosen', () => {
  it('keeps its plan for itself, and stays chosen with the case', async () => {
    const { row } = shown(given({ total: '8200', 'debt2.total': '15000', income_now: '6500', essentials: '3900' }));
    fireEvent.change(part('Debts and rates').getByRole('combobox', { name: 'Debt' }), { target: { value: '2' } });
    fireEvent.input(part('Plan').getByRole('textbox', { name: 'Number of payments' }), { target: { value: '15' } });
    fireEvent.click(part('Plan').getByRole('button', { name: 'Use in phrases' }));
    await vi.waitFor(() => expect(factValue(row(), 'debt2.amount')).toBe('1000'), SLOW);
    expect(factValue(row(), 'amount')).toBeUndefined();
    expect(row().debt).toBe(2);
  });

  it('takes an earlier value of a fact up again', async () => {
    const changed = setFact(given({ total: '8200' }), 'total', '9000', T);
    const { row } = shown(changed);
    fireEvent.click(part('Debts and rates').getByRole('button', { name: 'Use again: 8200' }));
    await vi.waitFor(() => expect(factValue(row(), 'total')).toBe('8200'), SLOW);
    expect(row().facts.total?.earlier.map(({ value }) => value)).toEqual(['8200', '9000']);
  });
});
