// @vitest-environment jsdom
/** The agreement as the Case tab shows it: proposed from the chat, taken by the user, asked about, and read back in one message. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AgreementPart } from '../../../entrypoints/sidepanel/case/AgreementPart';
import type { CaseAtHand } from '../../../entrypoints/sidepanel/useCase';
import { agreedDebt } from '../../../lib/case/agreed';
import type { Case } from '../../../lib/case/case';
import type { SaidLine } from '../../../lib/case/said';
import { TERM_IDS } from '../../../lib/case/terms';
import { duesOf, sheetOf, type WorkChange, worked } from '../../../lib/case/work';
import type { PhraseLocale } from '../../../lib/playbook/playbook';
import { playbookFor } from '../../../lib/playbook/registry';
import { expectAccessible, keptDrafts, show } from './show';

/** A machine that is busy takes its time. */
const SLOW = { timeout: 10_000 };

afterEach(cleanup);

const T = '2026-11-23T09:00:00Z';
const AT = '2026-11-23T17:00+08:00';
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const having = (...asked: WorkChange[]): Case => asked.reduce((row, one) => worked(row, one, T), empty);
const said = (...quotes: string[]): SaidLine[] => quotes.map((quote, seq) => ({ record: 'r', seq, quote, at: AT }));

/** The part on a case that changes as in the panel; what was inserted, copied and gone to is noted. */
function shown(row: Case, lines: SaidLine[], phrases: PhraseLocale = 'zh-CN', topic = 'huabei') {
  let current = row;
  const deeds = { insert: vi.fn(), copy: vi.fn() };
  const onGo = vi.fn();
  const playbook = playbookFor(phrases, topic);
  if (!playbook) throw new Error(topic);
  const drafts = keptDrafts();
  drafts.keep('fold:agreement', 'open');
  const part = () => (
    <AgreementPart
      atHand={{ current, work } as unknown as CaseAtHand}
      playbook={playbook}
      lines={lines}
      onGo={onGo}
      deeds={deeds}
      entering={{ files: async () => null }}
    />
  );
  const work = async (asked: WorkChange) => {
    current = worked(current, asked, T);
    view.again(part());
    return true;
  };
  const view = show(part(), { drafts });
  return { ...view, deeds, onGo, row: () => current };
}

const term = (title: string) => screen.getByRole('textbox', { name: title }).closest('li') as HTMLElement;

describe('a line of the agreement', () => {
  const lines = said('可以给您分15期，每期1240元', '那改一下，分18期，每期1033元可以吗？');

  it('has what the chat says with its entry, the newest first, and takes none of it by itself', async () => {
    const { container, onGo, row } = shown(empty, lines);
    const count = within(term('期数'));
    expect(count.getByText('not confirmed')).toBeTruthy();
    expect(count.getByRole<HTMLInputElement>('textbox').value).toBe('');
    expect(count.getByText(/These do not agree/)).toBeTruthy();
    const takes = count.getAllByRole('button', { name: /^Use it/ });
    expect(takes.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Use it: 期数, 18 (entry 1)',
      'Use it: 期数, 15 (entry 0)',
    ]);
    fireEvent.click(count.getByRole('button', { name: /分18期，每期1033元可以吗？.* entry 1/ }));
    expect(onGo.mock.calls).toEqual([[{ record: 'r', seq: 1, quote: lines[1]?.quote }]]);
    expect(sheetOf(row()).terms).toEqual({});
    await expectAccessible(container);
  });

  it('is filled with its line by one press, and the other one stays to be seen while it is newer', () => {
    const { row } = shown(empty, lines);
    fireEvent.click(screen.getByRole('button', { name: 'Use it: 期数, 15 (entry 0)' }));
    expect(sheetOf(row()).terms.count).toEqual({
      value: '15',
      at: T,
      from: { record: 'r', seq: 0, quote: '可以给您分15期，每期1240元' },
    });
    const count = within(term('期数'));
    expect(count.getByText('said in the chat')).toBeTruthy();
    expect(count.getByText(/The chat also says/)).toBeTruthy();
    fireEvent.click(count.getByRole('button', { name: 'Use it: 期数, 18 (entry 1)' }));
    expect(sheetOf(row()).terms.count?.value).toBe('18');
    expect(count.queryByRole('button', { name: /^Use it/ })).toBeNull();
  });

  it('can be typed instead, and is then the user’s own note', async () => {
    const { row } = shown(empty, lines);
    const field = within(term('期数')).getByRole('textbox');
    fireEvent.input(field, { target: { value: '16' } });
    fireEvent.blur(field);
    await vi.waitFor(() => expect(sheetOf(row()).terms.count).toEqual({ value: '16', at: T, from: null }), SLOW);
    expect(within(term('期数')).getByText('your note; no line linked')).toBeTruthy();
  });

  it('that nobody spoke of is not confirmed, with its question to ask', () => {
    const { deeds } = shown(empty, lines);
    const grace = within(term('宽限期几天'));
    expect(grace.getByText('not confirmed')).toBeTruthy();
    fireEvent.click(grace.getByRole('button', { name: /^Ask: / }));
    expect(deeds.insert.mock.calls).toEqual([['有没有宽限期？几天，宽限期内算不算逾期？']]);
  });
});

describe('the reading back', () => {
  it.each([
    ['zh-CN', 'huabei', '我把谈好的列一遍，请您核对：', '请用文字确认一下'],
    ['zh-TW', 'huabei', '我把談好的列一遍，請您核對：', '請用文字確認一下'],
    ['en', 'hardship', 'Let me read back what we agreed:', 'please confirm it in writing'],
  ] as const)('puts everything into one message, to insert or to copy, in %s', (phrases, topic, begins, ends) => {
    const filled = TERM_IDS.map((id, at): WorkChange => ({ change: 'term', term: id, value: `v${at}.`, from: null }));
    const { deeds } = shown(having(...filled), [], phrases, topic);
    fireEvent.click(screen.getByRole('button', { name: 'Read it all back' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy it as one message' }));
    const [[inserted]] = deeds.insert.mock.calls as [[string]];
    expect(deeds.copy.mock.calls).toEqual([[inserted]]);
    const rows = inserted.split('\n');
    expect([rows[0], rows.length]).toEqual([begins, TERM_IDS.length + 2]);
    expect(rows.at(-1)).toContain(ends);
    const titles = playbookFor(phrases, topic)?.terms ?? [];
    for (const [at, id] of TERM_IDS.entries()) {
      const title = titles.find((one) => one.id === id)?.title ?? '?';
      expect(rows[at + 1]).toMatch(new RegExp(`^${at + 1}\\. .*v${at}\\.$`));
      expect(rows[at + 1]).toContain(title);
    }
  });

  it('is not offered while nothing was agreed', () => {
    shown(empty, []);
    expect(screen.queryByRole('button', { name: 'Read it all back' })).toBeNull();
  });
});

describe('the written confirmation', () => {
  const dates: WorkChange = { change: 'facts', values: { due_date: '2026-12-10', 'debt2.due_date': '2026-12-20' } };
  const all = TERM_IDS.map((id): WorkChange => ({ change: 'term', term: id, value: 'x', from: null }));
  const line = { record: 'r', seq: 0, quote: '书面确认' };
  const written: WorkChange = { change: 'written', proof: { kind: 'message', at: T, line } };
  const over = (row: Case) => duesOf(row).flatMap(({ id, doneAt }) => (doneAt === null ? [] : [id]));

  it('beside a blank says that the old due date still counts', () => {
    shown(having(all[0] as WorkChange, written), said('书面确认'));
    expect(screen.getByText(/16 lines are not confirmed: the old due date still counts/)).toBeTruthy();
  });

  it('of one of several debts asks which, and ends the old due date of that one', async () => {
    const { container, row } = shown(having(dates, ...all, written), said('书面确认'));
    expect(screen.getByText(/until then every old due date counts/)).toBeTruthy();
    expect(over(row())).toEqual([]);
    const choice = screen.getByRole('combobox', { name: 'Which debt it is about' });
    fireEvent.change(choice, { target: { value: '2' } });
    expect([agreedDebt(row()), over(row())]).toEqual([2, ['old-due-2']]);
    expect(screen.getByText('All of it is in writing: the old due date no longer counts.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('asks nothing where there is one debt', () => {
    shown(having({ change: 'facts', values: { total: '100' } }), []);
    expect(screen.queryByRole('combobox', { name: 'Which debt it is about' })).toBeNull();
  });
});
