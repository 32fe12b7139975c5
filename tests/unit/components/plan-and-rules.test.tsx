// @vitest-environment jsdom
/** What the Case tab says of money and of rules: plans, what is missing, and what holds by which source. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DueDeeds, DueList } from '../../../components/DueList';
import { moneyText } from '../../../components/money';
import { PlanForm } from '../../../components/PlanForm';
import { RuleList, StepList } from '../../../components/RuleList';
import { ShortfallAlarm } from '../../../components/ShortfallAlarm';
import type { Ability } from '../../../lib/case/budget-sheet';
import { newDue, paid } from '../../../lib/case/due';
import { planOf } from '../../../lib/case/plan';
import { rulesFor, stepsFor } from '../../../lib/case/rules';
import { locales } from '../../../lib/i18n/locale';
import { expectAccessible, keptDrafts, show } from './show';

afterEach(cleanup);

const TODAY = { year: 2026, month: 11, day: 23 };
const RATE = { basis: 'fee-each', micro: 600_000 } as const;
const SOME: Ability = { state: 'some', availableFen: 140_000, offerFen: 126_000 };

describe('a plan on screen', () => {
  const form = (ability: Ability = SOME, drafts = keptDrafts()) =>
    show(
      <PlanForm
        draft="plan:c:1"
        sumFen={1_200_000}
        rate={RATE}
        ability={ability}
        firstDate="2026-12-31"
        actions={(_, mayOffer) => (
          <button type="button" disabled={!mayOffer}>
            offer
          </button>
        )}
      />,
      { drafts },
    );
  const type = (name: string, value: string) =>
    fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
  const figure = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent ?? '';
  const planned = (count: number) => {
    const made = planOf(1_200_000, { kind: 'by-count', count }, RATE, { year: 2026, month: 12, day: 31 });
    if (!made.ok) throw new Error(made.why);
    return made.plan;
  };

  it('says what it costs in all and by the year, and a monthly fee of 0.6 % is about 13 % a year', async () => {
    const { container } = form();
    type('Number of payments', '12');
    const { totalFen, costFen, rate } = planned(12);
    expect(figure('Total')).toBe(moneyText(totalFen, 'en'));
    expect(figure('Cost on top of the debt')).toBe(moneyText(costFen, 'en'));
    expect(costFen).toBe(totalFen - 1_200_000);
    expect(figure('Real yearly rate')).toContain(`${rate?.effective.toFixed(2)} %`);
    expect(rate?.effective).toBeGreaterThan(12.5);
    expect(rate?.effective).toBeLessThan(14.5);
    await expectAccessible(container);
  });

  it('is drawn, and stands as a table whose rows come to what was drawn', () => {
    form();
    type('Number of payments', '12');
    const plan = planned(12);
    const drawn = screen.getByRole('img').getAttribute('aria-label') ?? '';
    for (const sum of [plan.sumFen, plan.costFen]) expect(drawn).toContain(moneyText(sum, 'en'));
    expect(screen.getByRole('img').querySelectorAll('.bar-principal')).toHaveLength(12);
    fireEvent.click(screen.getByText('As a table'));
    const rows = screen.getAllByRole('row', { hidden: true }).slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual(
      plan.rows.map(({ date, ...row }) => [
        date,
        ...[row.paymentFen, row.costFen, row.balanceFen].map((fen) => moneyText(fen, 'en')),
      ]),
    );
  });

  it('answers to the slider as to the number, and one moves the other', () => {
    form();
    const slider = screen.getByRole('slider', { name: 'Number of payments, slider' });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Number of payments' });
    fireEvent.input(slider, { target: { value: '24' } });
    expect([field.value, figure('Total')]).toEqual(['24', moneyText(planned(24).totalFen, 'en')]);
    type('Number of payments', '6');
    expect((slider as HTMLInputElement).value).toBe('6');
    expect(figure('Total')).toBe(moneyText(planned(6).totalFen, 'en'));
  });

  it('that never ends is refused with the reason, and nothing can be done with it', async () => {
    const { container } = form();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'by-amount' } });
    type('Each payment', '72');
    expect(screen.getByRole('status').textContent).toContain('never be paid off');
    expect(screen.queryByRole('button', { name: 'offer' })).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
    await expectAccessible(container);
  });

  it('is no offer above the budget, and none before it', () => {
    form();
    type('Number of payments', '6');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'offer' }).disabled).toBe(true);
    type('Number of payments', '12');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'offer' }).disabled).toBe(false);
    cleanup();
    form({ state: 'unknown' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'offer' }).disabled).toBe(true);
  });

  it('keeps its kind, its numbers and its day while the panel is closed', () => {
    const drafts = keptDrafts();
    form(SOME, drafts);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'step' } });
    type('First payment', '2027-03-31');
    fireEvent.input(screen.getByRole('slider', { name: 'Months at the lower payment, slider' }), {
      target: { value: '5' },
    });
    cleanup();
    form(SOME, drafts);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('step');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'First payment' }).value).toBe('2027-03-31');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Months at the lower payment' }).value).toBe('5');
  });
});

describe('rules on screen', () => {
  const steps = (place: Parameters<typeof stepsFor>[0]) => (
    <StepList
      steps={stepsFor(place)}
      today={TODAY}
      dueOf={() => null}
      askedOf={() => null}
      onTaken={vi.fn()}
      onUndo={vi.fn()}
    />
  );

  it('say so once they are a year old', () => {
    show(<RuleList rules={rulesFor({ country: 'CN', lender: null })} today={{ year: 2028, month: 1, day: 1 }} />);
    for (const item of screen.getAllByRole('listitem')) expect(item.textContent).toMatch(/over a year ago/);
  });

  it('make another ladder for another lender and another country', () => {
    const ladder = (place: Parameters<typeof stepsFor>[0]) => {
      const { container, unmount } = show(steps(place));
      const says = [...container.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
      unmount();
      return says;
    };
    const [loan, shop, abroad] = [
      ladder({ country: 'CN', lender: 'consumer-finance' }),
      ladder({ country: 'CN', lender: 'trader' }),
      ladder({ country: 'UK', lender: 'bank' }),
    ];
    const has = (list: string[], contact: string) => list.some((line) => line.startsWith(contact));
    expect([has(loan, '12378'), has(shop, '12378'), has(abroad, '12378')]).toEqual([true, false, false]);
    expect([has(loan, '12315'), has(shop, '12315')]).toEqual([false, true]);
    for (const list of [loan, shop, abroad]) expect(list.length).toBeGreaterThan(3);
  });
});

describe('a step that was taken', () => {
  const list = stepsFor({ country: 'CN', lender: 'consumer-finance' });
  const of = (asked: Parameters<typeof StepList>[0]['askedOf'], deeds = { onTaken: vi.fn(), onUndo: vi.fn() }) => (
    <StepList
      steps={list}
      today={TODAY}
      dueOf={(step) => (step.answer ? '2026-12-08' : null)}
      askedOf={asked}
      {...deeds}
    />
  );
  const first = list.find(({ answer }) => answer !== null);

  it('is said once a day, can be taken back, and can be said again on another day', async () => {
    const deeds = { onTaken: vi.fn(), onUndo: vi.fn() };
    const { container, again } = show(of(() => null, deeds));
    const buttons = () => screen.queryAllByRole('button', { name: /^I asked today/ });
    const before = buttons().length;
    fireEvent.click(buttons()[0] as HTMLElement);
    expect(deeds.onTaken.mock.calls).toEqual([[first, '2026-12-08']]);
    const asked = { id: 'a', asked: '2026-11-23', due: '2026-12-08', answered: false };
    again(of((step) => (step === first ? asked : null), deeds));
    expect(buttons()).toHaveLength(before - 1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: asked on Nov 23, 2026, answer due Dec 8, 2026' }));
    expect(deeds.onUndo.mock.calls).toEqual([[asked]]);
    await expectAccessible(container);
    again(of((step) => (step === first ? { ...asked, asked: '2026-11-20' } : null), deeds));
    expect(buttons()).toHaveLength(before);
    again(of((step) => (step === first ? { ...asked, answered: true } : null), deeds));
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    expect(buttons()).toHaveLength(before - 1);
  });
});

describe('what is missing', () => {
  const shortfall = { until: '2026-12-23', dueFen: 200_000, leftFen: 140_000, missingFen: 60_000 };

  it.each(locales)('of what falls due is drawn, said, and comes with what can be done, in %s', async (locale) => {
    const { container, again } = show(<ShortfallAlarm shortfall={shortfall} />, { locale });
    const words = screen.getByRole('status').textContent ?? '';
    for (const sum of ['2,000', '1,400', '600']) expect(words).toContain(sum);
    const [there, missing] = ['.bar-there', '.bar-missing'].map((bar) => container.querySelector(bar));
    expect([there?.getAttribute('width'), missing?.getAttribute('width')]).toEqual(['70', '30']);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
    await expectAccessible(container);
    again(<ShortfallAlarm shortfall={null} />);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('of an instalment is drawn as soon as a part was paid, and says what to do once its day is here', async () => {
    const deeds: DueDeeds = { drafts: 'due:c', onPaid: vi.fn(), onDone: vi.fn(), onMove: vi.fn(), onDrop: vi.fn() };
    const due = newDue({ id: 'd', kind: 'instalment', date: '2026-11-20', title: 'Instalment', fen: 126_000 });
    const part = paid(due, 31_500, '2026-11-20T10:00:00Z');
    const list = (row: Parameters<typeof DueList>[0]['rows'][number]) => <DueList rows={[row]} deeds={deeds} />;
    const { container, again } = show(list({ due, state: 'overdue', title: 'Instalment' }));
    expect(container.querySelector('.short-bar')).toBeNull();
    again(list({ due: part, state: 'soon', title: 'Instalment' }));
    expect(container.querySelector('.bar-there')?.getAttribute('width')).toBe('25');
    expect(screen.getByText('missing: 945')).toBeTruthy();
    expect(screen.queryByText(/Pay the rest now/)).toBeNull();
    again(list({ due: part, state: 'short', title: 'Instalment' }));
    expect(screen.getByText('short by 945')).toBeTruthy();
    expect(screen.getByText(/Pay the rest now/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Paid: Instalment' }));
    expect(deeds.onPaid).toHaveBeenCalledWith(part, 94_500);
    await expectAccessible(container);
  });
});
