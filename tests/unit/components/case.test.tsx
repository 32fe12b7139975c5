// @vitest-environment jsdom
/** Parts of the Case and Checklist tabs: what they say, what they ask for, and what they leave as it was typed. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallCard } from '../../../components/CallCard';
import { ContactForm } from '../../../components/ContactForm';
import { GuardNotice } from '../../../components/GuardNotice';
import { InfoCards } from '../../../components/InfoCards';
import { Milestones } from '../../../components/Milestones';
import { PaperList } from '../../../components/PaperList';
import { PasteForm } from '../../../components/PasteForm';
import { PlaceNote } from '../../../components/PlaceNote';
import { PlanVersions } from '../../../components/PlanVersions';
import { PublishedList } from '../../../components/PublishedList';
import { SavingsGoal } from '../../../components/SavingsGoal';
import { TickLists } from '../../../components/TickLists';
import { Triage } from '../../../components/Triage';
import { UsualDues } from '../../../components/UsualDues';
import { Waiting } from '../../../components/Waiting';
import { COMMON_PROOFS } from '../../../lib/case/data/proofs';
import { MILESTONES } from '../../../lib/case/milestones';
import { rulesFor } from '../../../lib/case/rules';
import { USUAL_DUES } from '../../../lib/case/usual-dues';
import { check } from '../../../lib/guards/check';
import { locales } from '../../../lib/i18n/locale';
import { namedSource } from '../../../lib/i18n/source';
import { isConfirmed, OFFICIAL_NUMBERS, OFFICIAL_SITES } from '../../../lib/playbook/official';
import { standingOf } from '../../../lib/playbook/standing';
import { expectAccessible, keptDrafts, show } from './show';

/** A machine that is busy takes its time. */
const SLOW = { timeout: 10_000 };

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what is commonly looked after', () => {
  it.each(locales)('is offered with its day in %s, and not twice', async (locale) => {
    const onAdd = vi.fn();
    const { container } = show(<UsualDues open={['report']} onAdd={onAdd} />, { locale });
    expect(container.querySelectorAll('li')).toHaveLength(USUAL_DUES.length - 1);
    fireEvent.click(container.querySelector('li button') as HTMLElement);
    expect(onAdd.mock.calls).toEqual([['retry']]);
    await expectAccessible(container);
  });
});

describe('waiting', () => {
  it('is said after two minutes of silence, goes on, and offers to be reminded', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const onRetry = vi.fn();
    const { container } = show(<Waiting since={1_000_000 - 110_000} onRetry={onRetry} />);
    expect(screen.queryByRole('timer')).toBeNull();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(screen.getByRole('timer').textContent).toContain('2:05');
    fireEvent.click(screen.getByRole('button', { name: 'Remind me to try again in 30 minutes' }));
    expect(onRetry.mock.calls).toEqual([[30]]);
    vi.useRealTimers();
    await expectAccessible(container);
  });
});

describe('short lists', () => {
  it('are ticked by the user, or by what the case holds, and then there is nothing to click', async () => {
    const onTick = vi.fn();
    const rows = [
      { id: 'a', says: 'Budget', done: true, onTick: null },
      { id: 'b', says: 'All of it is true', done: false, onTick },
    ];
    const { container } = show(<TickLists lists={[{ id: 'l', title: 'Ready', rows }]} />);
    fireEvent.click(screen.getByText('Ready'));
    expect(container.querySelector('summary')?.textContent).toContain('1 of 2');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByText('(done)')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'All of it is true' }));
    expect(onTick.mock.calls).toEqual([[true]]);
    await expectAccessible(container);
  });
});

describe('papers', () => {
  const props = () => ({
    situations: [{ value: '', title: 'choose' }],
    situation: '',
    onSituation: vi.fn(),
    onState: vi.fn(),
    onUse: null as (() => void) | null,
    onReason: null,
  });

  it('are at hand, missing or not needed, and go into phrases only once one is at hand', async () => {
    const rows = COMMON_PROOFS.map((kind) => ({ ...kind, state: null }));
    const deeds = props();
    const { container, again } = show(<PaperList {...deeds} rows={rows} />);
    expect(screen.queryByRole('button')).toBeNull();
    const field = screen.getByRole('combobox', { name: /guarantor/ });
    expect(
      within(field)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['not said', 'at hand', 'missing', 'not needed']);
    fireEvent.change(field, { target: { value: 'have' } });
    expect(deeds.onState.mock.calls).toEqual([['guarantor', 'have']]);
    again(<PaperList {...deeds} rows={rows} onUse={vi.fn()} />);
    expect(screen.getByRole('button', { name: 'Say in phrases what I have' })).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('where it stands', () => {
  it('marks what was reached and the next step, in words too', async () => {
    const steps = MILESTONES.map((milestone, at) => ({ milestone, reached: at < 2 }));
    const { container } = show(<Milestones steps={steps} />);
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(MILESTONES.length);
    expect(items.flatMap((item) => (item.getAttribute('aria-current') ? item.textContent : []))).toEqual([
      '→Goal is set (open)',
    ]);
    expect(items[0]?.textContent).toContain('(done)');
    await expectAccessible(container);
  });
});

describe('a card for a call', () => {
  it('has the opening, the facts, and what is never said; and says when there is nothing yet', async () => {
    const { container, again } = show(
      <CallCard lang="zh-CN" opening="您好，我本期花呗应还8000元。" facts={[{ label: '应还', value: '8000' }]} />,
    );
    expect(screen.getByText('您好，我本期花呗应还8000元。').getAttribute('lang')).toBe('zh-CN');
    expect(screen.getByText('应还').nextElementSibling?.textContent).toBe('8000');
    expect(screen.getByText(/Never read out a code/)).toBeTruthy();
    again(<CallCard lang="zh-CN" opening={null} facts={[]} />);
    expect(screen.getByText(/Nothing is known yet/)).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('what is published', () => {
  it.each(locales)('stands with its source, its day and how well it was checked, in %s', async (locale) => {
    const [numbers, sites] = [OFFICIAL_NUMBERS.filter(isConfirmed), OFFICIAL_SITES.filter(isConfirmed)];
    const { container } = show(<PublishedList numbers={numbers} sites={sites} />, { locale });
    const items = [...container.querySelectorAll('li')];
    const named = [
      ...numbers.map((one) => ({ name: one.number, ...one })),
      ...sites.map((one) => ({ name: one.domain, ...one })),
    ];
    const shown = items.flatMap((item) =>
      (item.querySelector('strong')?.textContent ?? '')
        .split(' · ')
        .map((name) => ({ name, says: item.textContent ?? '' })),
    );
    expect(shown.map(({ name }) => name).sort()).toEqual(named.map(({ name }) => name).sort());
    for (const { name, of, source } of named) {
      const says = shown.find((one) => one.name === name)?.says;
      expect(says).toContain(of);
      expect(says).toContain(namedSource(source, locale).words);
    }
    for (const item of items) expect(item.textContent).toMatch(/2026/);
    expect(items.some(({ textContent }) => textContent?.includes('95188'))).toBe(true);
    expect(container.textContent).not.toContain('12348');
    await expectAccessible(container);
  });

  it('of a card is named beside the words that rest on it, as is the rule', async () => {
    const rule = rulesFor({ country: 'CN', lender: 'bank' }).find(({ id }) => id === 'cn-credit-16') ?? null;
    const number = OFFICIAL_NUMBERS.find((one) => one.number === '12356') ?? null;
    const lines = [
      { says: 'It may be reported.', rule, number: null },
      { says: 'Support line.', rule: null, number },
    ];
    const { container } = show(<InfoCards cards={[{ id: 'c', title: 'Overdue', lines }]} />);
    expect(screen.getByText(/征信业管理条例/)).toBeTruthy();
    expect(screen.getByText('12356')).toBeTruthy();
    expect(screen.getByText(/National Health Commission/)).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('a draft that speaks of harm', () => {
  it.each(locales)('brings up a support line with its source in %s, and no other draft does', async (locale) => {
    const draft = '活不下去了，别再催了';
    const findings = check(draft).map(({ rule, certainty }) => ({ rule, certainty }));
    const { container, again } = show(<GuardNotice findings={findings} />, { locale });
    expect(container.textContent).toContain('12356');
    expect(container.textContent).toContain(
      { en: 'National Health Commission', 'zh-CN': '国家卫生健康委', 'zh-TW': '國家衛生健康委' }[locale],
    );
    await expectAccessible(container);
    again(<GuardNotice findings={[{ rule: 'too_long', certainty: 'medium' }]} />);
    expect(container.textContent).not.toContain('12356');
  });
});

describe('plans that were adopted', () => {
  it('show what was struck out, and what took its place', async () => {
    const versions = [
      {
        at: '2026-11-24T09:00:00Z',
        changed: [{ fact: 'count' as const, before: '12', value: '15' }],
        why: 'less income',
      },
    ];
    const { container } = show(<PlanVersions versions={versions} titleOf={() => 'Number'} />);
    expect(container.querySelector('s')?.textContent).toBe('12');
    expect(screen.getByText('Number').nextElementSibling?.textContent).toBe('12 15');
    await expectAccessible(container);
  });
});

describe('whose page it is', () => {
  it('is said with the day of the list, and as an alert where it only looks like it', async () => {
    const of = (url: string) => <PlaceNote standing={standingOf(url) as NonNullable<ReturnType<typeof standingOf>>} />;
    const { container, again } = show(of('https://cshall.alipay.com/'));
    expect(container.textContent).toMatch(/cshall\.alipay\.com is listed for 支付宝 Alipay; checked .*no proof/);
    expect(screen.queryByRole('alert')).toBeNull();
    again(of('https://alipay-kefu.com/'));
    expect(screen.getByRole('alert').textContent).toMatch(/alipay-kefu\.com is not alipay\.com/);
    await expectAccessible(container);
  });
});

describe('a contact that is written down', () => {
  const form = (onSave = vi.fn(async () => true), aside = '') => (
    <ContactForm
      draft="contact:c"
      asideFor={(channel) => (channel === 'phone' ? aside : null)}
      findingsIn={(text) => (/1\d{10}/.test(text) ? [{ rule: 'phone', certainty: 'high' }] : [])}
      onSave={onSave}
    />
  );
  const points = () => screen.getByRole('textbox', { name: 'What was said, point by point' });
  const channel = () => screen.getByRole('combobox', { name: 'Channel' });

  it('as a post says who reads it, and what in it is nobody’s business', async () => {
    const { container } = show(form());
    fireEvent.input(points(), { target: { value: '请联系我 13812345678' } });
    expect(container.querySelector('.guard .warning')).toBeNull();
    fireEvent.change(channel(), { target: { value: 'post' } });
    expect(screen.getByText(/Everybody reads a post/)).toBeTruthy();
    expect(container.querySelector('.guard .warning')?.textContent).toMatch(/phone/i);
    await expectAccessible(container);
  });

  it('shows the card for a call with the telephone alone, and keeps what was typed while the panel is closed', () => {
    const drafts = keptDrafts();
    const { container, unmount } = show(form(undefined, 'the card'), { drafts });
    expect(container.textContent).toContain('the card');
    fireEvent.change(channel(), { target: { value: 'letter' } });
    expect(container.textContent).not.toContain('the card');
    fireEvent.input(points(), { target: { value: 'sent by mail' } });
    unmount();
    show(form(), { drafts });
    expect((points() as HTMLTextAreaElement).value).toBe('sent by mail');
    expect((channel() as HTMLSelectElement).value).toBe('letter');
  });

  it('is not saved empty, is kept when it could not be stored, and is emptied once it was', async () => {
    const onSave = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    show(form(onSave as never));
    const save = screen.getByRole('button', { name: 'Save as a record' });
    fireEvent.click(save);
    expect((await screen.findByRole('alert', {}, SLOW)).textContent).toMatch(/Write something down/);
    fireEvent.input(points(), { target: { value: '说好明天回电' } });
    fireEvent.click(save);
    await vi.waitFor(() => expect(save.getAttribute('aria-disabled')).toBe('false'), SLOW);
    expect((points() as HTMLTextAreaElement).value).toBe('说好明天回电');
    fireEvent.click(save);
    await vi.waitFor(() => expect((points() as HTMLTextAreaElement).value).toBe(''), SLOW);
    expect(onSave).toHaveBeenCalledTimes(2);
  });
});

describe('a conversation that is pasted', () => {
  it('is ready once it was read, and is saved once however often the button is pressed', async () => {
    let finish: (stored: boolean) => void = () => {};
    const onSave = vi.fn(() => new Promise<boolean>((resolve) => (finish = resolve)));
    show(<PasteForm draft="paste:c" onSave={onSave} />);
    const save = screen.getByRole('button', { name: /Save/ });
    expect(save.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(save);
    expect(onSave).not.toHaveBeenCalled();
    const text = '[01/10/2026, 10:23:45] 李明: 还不上\n[01/10/2026, 10:24:02] 客服: 好的';
    fireEvent.input(screen.getAllByRole('textbox')[0] as HTMLElement, { target: { value: text } });
    await vi.waitFor(() => expect(save.getAttribute('aria-disabled')).toBe('false'), SLOW);
    fireEvent.click(save);
    fireEvent.click(save);
    expect(onSave).toHaveBeenCalledOnce();
    finish(true);
    await vi.waitFor(() => expect((screen.getAllByRole('textbox')[0] as HTMLTextAreaElement).value).toBe(''), SLOW);
  });
});

describe('where to begin', () => {
  it('answers what is often asked, and opens the playbook that goes on from there', async () => {
    const onTake = vi.fn();
    const topics = [
      { value: 'huabei', title: '花呗协商还款' },
      { value: 'limit', title: '调整额度' },
    ];
    const { container } = show(<Triage topics={topics} onTake={onTake} />);
    expect(screen.getByText(/settings of the app first/)).toBeTruthy();
    for (const { title } of topics)
      fireEvent.click(screen.getByRole('button', { name: `Open: ${title}`, hidden: true }));
    expect(onTake.mock.calls).toEqual([
      ['huabei', 'parts'],
      ['limit', 'ask'],
    ]);
    await expectAccessible(container);
  });
});

describe('what is put aside', () => {
  it('says the goal and when it is reached, and asks for the budget first', async () => {
    const field = (label: string) => ({
      draft: label,
      label,
      kind: 'count' as const,
      saved: '',
      onSave: async () => true,
    });
    const both = { months: field('Months'), monthly: field('Monthly') };
    const { container, again } = show(<SavingsGoal {...both} goal={null} />);
    expect(screen.getByText(/follows from the essentials/)).toBeTruthy();
    again(<SavingsGoal {...both} goal={{ goalFen: 1_170_000, months: 30 }} />);
    expect(screen.getByText('Goal: 11,700, reached in 30 months')).toBeTruthy();
    await expectAccessible(container);
  });
});
