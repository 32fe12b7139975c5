// @vitest-environment jsdom
/** The calendar of what falls due: by keys alone, told without colours, and each day opens its list. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DueRow } from '../../../components/DueList';
import { DueMonth } from '../../../components/DueMonth';
import { DUE_MARKS } from '../../../components/due-marks';
import { DUE_KINDS, type Due, duesInOrder, newDue } from '../../../lib/case/due';
import { locales } from '../../../lib/i18n/locale';
import { expectAccessible, show } from './show';

afterEach(cleanup);

const today = { year: 2026, month: 11, day: 23 };
const due = (id: string, part: Partial<Due> = {}): Due => ({
  ...newDue({ id, kind: 'instalment', date: '2026-11-30', title: `Thing ${id}`, fen: null }),
  ...part,
});
const rowsOf = (dues: Due[]): DueRow[] =>
  duesInOrder(dues, today).map(({ due: one, state }) => ({ due: one, state, title: one.title }));
const deeds = () => ({ drafts: 'd', onPaid: vi.fn(), onDone: vi.fn(), onMove: vi.fn(), onDrop: vi.fn() });

const dues = [
  due('late', { kind: 'promise', date: '2026-11-20' }),
  due('paid', { date: '2026-11-02', doneAt: '2026-11-02T08:00:00Z' }),
  due('a', { kind: 'answer' }),
  due('b', { kind: 'check' }),
  due('c', { kind: 'appointment', time: '14:30' }),
  due('d'),
  due('next', { date: '2026-12-31' }),
  due('undated', { kind: 'promise', date: '' }),
];

const month = (locale: (typeof locales)[number] = 'en', preferred = ['en-US']) => {
  const shown = show(<DueMonth rows={rowsOf(dues)} today={today} preferred={preferred} deeds={deeds()} />, { locale });
  return { ...shown, grid: screen.getByRole('grid') };
};
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';

describe('the calendar', () => {
  it.each(locales)('is accessible in %s, and says each day with what falls on it', async (locale) => {
    const { container, grid } = month(locale);
    expect(within(grid).getAllByRole('gridcell')).toHaveLength(42);
    expect(within(grid).getAllByRole('columnheader')).toHaveLength(7);
    const names = within(grid)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? '');
    expect(new Set(names).size).toBe(42);
    expect(names.filter((name) => name.includes('Thing a') && name.includes('Thing d'))).toHaveLength(1);
    await expectAccessible(container);
  });

  it('begins the week as it does where the reader is', () => {
    const { grid } = month('en', ['en-GB']);
    expect(within(grid).getAllByRole('columnheader')[0]?.textContent).toBe('Mon');
    cleanup();
    expect(within(month('zh-CN', ['zh-CN']).grid).getAllByRole('columnheader')[0]?.textContent).toBe('一');
  });

  it('tells each kind by its own shape, what is late by a sign and in words, and explains those that are there', () => {
    expect(new Set(Object.values(DUE_MARKS)).size).toBe(DUE_KINDS.length);
    const { grid } = month();
    const late = within(grid).getByRole('button', { name: /Nov 20.*Thing late, overdue/ });
    expect(late.textContent).toContain('!');
    expect(within(grid).getByRole('button', { name: /Thing paid, done/ }).textContent).toContain('✓');
    expect(within(grid).getByRole('button', { name: /Nov 30/ }).textContent).toContain('+1');
    const key = screen.getByRole('list', { name: 'What the marks mean' });
    expect(
      within(key)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['● instalment', '◆ promised to me', '■ answer due', '▲ appointment', '★ check', '! overdue', '✓ done']);
    expect(screen.getByText('1 without a day', { exact: false })).toBeTruthy();
  });

  it('is one stop for the Tab key, gone through by keys, and Enter opens the day', () => {
    const { grid } = month();
    const stops = within(grid)
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    expect(focused()).toContain('Nov 23, 2026');
    expect(stops[0]?.getAttribute('aria-current')).toBe('date');
    for (const [key, day] of [
      ['ArrowRight', 'Nov 24'],
      ['ArrowDown', 'Dec 1'],
      ['Home', 'Nov 29'],
      ['End', 'Dec 5'],
      ['PageDown', 'Jan 5'],
      ['PageUp', 'Dec 5'],
      ['ArrowLeft', 'Dec 4'],
      ['ArrowUp', 'Nov 27'],
    ] as const) {
      press(key);
      expect(focused()).toContain(day);
    }
    press('PageDown', { shiftKey: true });
    expect(focused()).toContain('Nov 27, 2027');
    press('PageUp', { shiftKey: true });
    // With Alt the arrows are the browser's.
    press('ArrowLeft', { altKey: true });
    expect(focused()).toContain('Nov 27, 2026');
    press('ArrowRight');
    press('ArrowRight');
    press('ArrowRight');
    fireEvent.click(document.activeElement as HTMLElement);
    expect(screen.getByRole('heading', { level: 4 }).textContent).toContain('Nov 30, 2026');
    expect(screen.getAllByRole('button', { name: /^Done: Thing/ })).toHaveLength(4);
  });

  it('goes by its buttons too, and back to today with its list', () => {
    const { grid } = month();
    fireEvent.click(screen.getByRole('button', { name: 'Month after' }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('December 2026');
    expect(grid.getAttribute('aria-label')).toBe('December 2026');
    fireEvent.click(within(grid).getByRole('button', { name: /Thing next/ }));
    expect(screen.getByRole('heading', { level: 4 }).textContent).toContain('Dec 31, 2026');
    fireEvent.click(screen.getByRole('button', { name: 'Today' }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('November 2026');
    expect(screen.getByText('Nothing on this day.')).toBeTruthy();
  });
});
