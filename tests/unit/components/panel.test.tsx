// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CaseBar } from '../../../components/CaseBar';
import { Checklist, type ListedItem } from '../../../components/Checklist';
import { GuardNotice } from '../../../components/GuardNotice';
import { Notice } from '../../../components/Notice';
import { RecordingState } from '../../../components/RecordingState';
import { WelcomeCard } from '../../../components/WelcomeCard';
import { dateTime } from '../../../lib/i18n/format';
import { locales } from '../../../lib/i18n/locale';
import { expectAccessible, show } from './show';

afterEach(cleanup);

describe('the recording state', () => {
  const calls = () => ({ onStart: vi.fn(), onStop: vi.fn() });
  const idle = { running: null, found: 'No chat', place: null, busy: false, canStart: true, pick: null };

  it('offers to start, or to stop, never both', async () => {
    const deeds = calls();
    const { container, again } = show(<RecordingState {...idle} {...deeds} />);
    fireEvent.click(screen.getByRole('button', { name: 'Start recording' }));
    expect(deeds.onStart).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Stop recording' })).toBeNull();
    again(<RecordingState {...idle} {...deeds} running={{ elapsedMs: 65_000, messages: 3, paused: false }} />);
    expect(screen.queryByRole('button', { name: 'Start recording' })).toBeNull();
    for (const text of ['REC', '1:05', '3 messages']) expect(screen.getByText(text)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stop recording' }));
    expect(deeds.onStop).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('offers to pick the chat, says how while that goes on, and lets it be', async () => {
    const deeds = { ...calls(), onPick: vi.fn(), onCancel: vi.fn() };
    const { container, again } = show(<RecordingState {...idle} {...deeds} />);
    expect(screen.queryByRole('button', { name: 'Pick the chat' })).toBeNull();
    const offer = { picking: false, found: false, onPick: deeds.onPick, onCancel: deeds.onCancel };
    again(<RecordingState {...idle} {...deeds} pick={offer} />);
    fireEvent.click(screen.getByRole('button', { name: 'Pick the chat' }));
    expect(deeds.onPick).toHaveBeenCalledOnce();
    again(<RecordingState {...idle} {...deeds} pick={{ ...offer, picking: true }} />);
    expect(screen.getByRole('status').textContent).toMatch(/Enter to take, Esc to cancel/);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(deeds.onCancel).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('the notice', () => {
  it('says a problem in three sentences as an alert, and a result as a status', async () => {
    const { container, again } = show(
      <Notice notice={{ at: 1, problem: { code: 'no-input', detail: 'secret detail' } }} onDismiss={() => {}} />,
    );
    const alert = screen.getByRole('alert').textContent ?? '';
    expect(alert.match(/[.?!](\s|$)/g)).toHaveLength(3);
    expect(alert).not.toContain('secret detail');
    again(<Notice notice={{ at: 2, text: 'Done' }} onDismiss={() => {}} />);
    expect(screen.getByRole('status').textContent).toBe('Done');
    expect(screen.getByRole('alert').textContent).toBe('');
    await expectAccessible(container);
  });
});

describe('the guard', () => {
  it('says what the draft holds, how sure that is, and what to do', async () => {
    const findings = [
      { rule: 'otp' as const, certainty: 'high' as const, calmer: null, against: null },
      { rule: 'phone' as const, certainty: 'medium' as const, calmer: null, against: null },
      { rule: 'heated' as const, certainty: 'high' as const, calmer: 'I need an answer', against: null },
      {
        rule: 'contradicts' as const,
        certainty: 'medium' as const,
        calmer: null,
        against: 'income_now: 3200',
        lines: { draft: 'I take home 4,500', said: null, at: null },
      },
      {
        rule: 'already_agreed' as const,
        certainty: 'medium' as const,
        calmer: null,
        against: '<b>3 months</b> it is',
        lines: { draft: 'Could it be <i>six</i>?', said: '<b>3 months</b> it is', at: '2026-11-20T09:30:00Z' },
      },
    ];
    const onHeed = vi.fn();
    const { container, again } = show(<GuardNotice findings={findings} onHeed={onHeed} />);
    expect(screen.getByText('Your draft holds a verification code.')).toBeTruthy();
    expect(screen.getByText('Your draft may hold a phone number.')).toBeTruthy();
    await expectAccessible(container);
    expect(screen.getByText('Calmer: I need an answer')).toBeTruthy();
    const both = [...container.querySelectorAll('.both')].map(({ textContent }) => textContent);
    expect(both).toEqual([
      'Your draft: “I take home 4,500”',
      'Against: income now: 3200',
      'Your draft: “Could it be <i>six</i>?”',
      `Said before, ${dateTime('2026-11-20T09:30:00Z', 'en')}: “<b>3 months</b> it is”`,
    ]);
    expect(container.querySelector('b, i')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'It’s fine: a phone number' }));
    fireEvent.click(screen.getByRole('button', { name: 'Change: heated words' }));
    expect(onHeed.mock.calls).toEqual([
      ['phone', 'fine'],
      ['heated', 'change'],
    ]);
    expect(screen.queryByRole('button', { name: 'Change: a phone number' })).toBeNull();
    again(<GuardNotice findings={[]} onHeed={onHeed} />);
    expect(container.textContent).toBe('');
  });
});

describe('the case bar', () => {
  const deeds = () => ({ onChoose: vi.fn(), onCreate: vi.fn(), onRename: vi.fn() });
  const cases = [
    { id: 'a', title: 'Rent' },
    { id: 'b', title: 'Gym' },
  ];
  const bar = (calls: ReturnType<typeof deeds>, current: string | null, locked = false) => (
    <CaseBar
      cases={current === null ? [] : cases}
      current={current}
      locked={locked}
      suggestedTitle="New matter"
      pages={[{ href: '/library.html', title: 'Library' }]}
      {...calls}
    />
  );

  it('makes a case with the title that is offered, or another', async () => {
    const calls = deeds();
    const { container } = show(bar(calls, null));
    fireEvent.click(screen.getByRole('button', { name: 'New case' }));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the new case' });
    expect(name.value).toBe('New matter');
    await expectAccessible(container);
    fireEvent.input(name, { target: { value: '  Refund ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(calls.onCreate).toHaveBeenCalledWith('Refund');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('gives a name up on Escape, but not on the Escape of an input method', () => {
    const calls = deeds();
    show(bar(calls, 'a'));
    fireEvent.click(screen.getByText('Rename case'));
    const name = screen.getByRole('textbox', { name: 'Name of the case' });
    fireEvent.keyDown(name, { key: 'Escape', isComposing: true });
    expect(screen.queryByRole('textbox')).not.toBeNull();
    fireEvent.keyDown(name, { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(calls.onRename).not.toHaveBeenCalled();
  });

  it('keeps the case while a recording runs', () => {
    show(bar(deeds(), 'a', true));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Current case' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'New case' }).disabled).toBe(true);
  });
});

describe('the checklist', () => {
  const item = (id: string, stage: ListedItem['stage'], more: Partial<ListedItem> = {}): ListedItem => ({
    id,
    stage,
    text: `item ${id}`,
    done: false,
    shown: null,
    own: false,
    ...more,
  });
  const deeds = () => ({ onTick: vi.fn(async () => true), onAdd: vi.fn(async () => true), onDrop: vi.fn() });
  const part = (name: RegExp) => within(screen.getByText(name).closest('details') as HTMLElement);

  it('opens the part that is on, counts what is done, and folds it away', async () => {
    const calls = deeds();
    const items = [item('b1', 'before', { done: true }), item('b2', 'before'), item('a1', 'after')];
    const { container } = show(<Checklist items={items} stage="before" lang="en" {...calls} />);
    expect([...container.querySelectorAll<HTMLDetailsElement>('.checklist')].map(({ open }) => open)).toEqual([
      true,
      false,
      false,
    ]);
    const before = part(/^Before$/);
    expect(before.getByText('1 of 2 done')).toBeTruthy();
    expect(before.getByText('item b1').closest('details')?.className).toContain('done');
    fireEvent.click(before.getByRole('checkbox', { name: 'item b2' }));
    expect(calls.onTick).toHaveBeenLastCalledWith(items[1], true);
    await expectAccessible(container);
  });

  it('shows seven at most until asked for more', () => {
    const items = Array.from({ length: 9 }, (_, i) => item(`d${i}`, 'during'));
    show(<Checklist items={items} stage="during" lang="en" {...deeds()} />);
    expect(part(/^During$/).getAllByRole('checkbox')).toHaveLength(7);
    fireEvent.click(part(/^During$/).getByRole('button', { name: '2 more' }));
    expect(part(/^During$/).getAllByRole('checkbox')).toHaveLength(9);
  });

  it('leaves a tick where it was put while it is being stored', async () => {
    let stored: (kept: boolean) => void = () => undefined;
    const calls = { ...deeds(), onTick: vi.fn(() => new Promise<boolean>((resolve) => (stored = resolve))) };
    show(<Checklist items={[item('b1', 'before')]} stage="before" lang="en" {...calls} />);
    const box = () => part(/^Before$/).getByRole<HTMLInputElement>('checkbox');
    fireEvent.click(box());
    await waitFor(() => expect(calls.onTick).toHaveBeenCalled());
    expect(box().checked).toBe(true);
    // It could not be stored: the item says how it stands.
    stored(false);
    await waitFor(() => expect(box().checked).toBe(false));
  });

  it('leaves what was ticked just now in its place', () => {
    const calls = deeds();
    const list = (done: boolean) => (
      <Checklist items={[item('b1', 'before', { done })]} stage="before" lang="en" {...calls} />
    );
    const { again } = show(list(false));
    const box = part(/^Before$/).getByRole('checkbox');
    fireEvent.click(box);
    again(list(true));
    expect(part(/^Before$/).getByRole('checkbox', { checked: true })).toBe(box);
  });

  it('says which line ticked an item by itself, and lets that be undone', async () => {
    const calls = deeds();
    const self = item('d1', 'during', { done: true, shown: { by: 'phrase', words: '麻烦发我一份' } });
    const { container } = show(<Checklist items={[self]} stage="during" lang="en" {...calls} />);
    expect(screen.getByText('麻烦发我一份').closest('p')?.textContent).toContain('Ticked automatically, you said');
    fireEvent.click(screen.getByRole('button', { name: 'Not done: item d1' }));
    expect(calls.onTick).toHaveBeenCalledWith(self, false);
    await expectAccessible(container);
  });

  it('takes items of one’s own, and lets them go', async () => {
    const calls = deeds();
    const own = item('item-1', 'after', { own: true });
    show(<Checklist items={[own]} stage="after" lang="en" {...calls} />);
    const after = part(/^After$/);
    const box = after.getByRole<HTMLInputElement>('textbox', { name: 'An item of your own' });
    fireEvent.input(box, { target: { value: ' Call the bank ' } });
    fireEvent.submit(box);
    expect(calls.onAdd).toHaveBeenCalledWith('after', 'Call the bank');
    await vi.waitFor(() => expect(box.value).toBe(''));
    fireEvent.click(after.getByRole('button', { name: 'Remove “item item-1”' }));
    expect(calls.onDrop).toHaveBeenCalledWith(own);
  });
});

describe('the welcome card', () => {
  it.each(locales)('is accessible in %s and sets the two languages apart', async (locale) => {
    const calls = {
      onInterface: vi.fn(),
      onPhrases: vi.fn(),
      onTopic: vi.fn(),
      onDone: vi.fn(),
      onTriage: vi.fn(),
      onSample: null,
    };
    const { container } = show(
      <WelcomeCard
        interfaceLocale={locale}
        phraseLocale="en"
        topic="hardship"
        topics={[{ value: 'hardship', title: 'Hardship plan' }]}
        {...calls}
      />,
      { locale },
    );
    const [ui, phrases] = screen.getAllByRole('combobox');
    if (ui) fireEvent.change(ui, { target: { value: 'zh-TW' } });
    if (phrases) fireEvent.change(phrases, { target: { value: 'zh-CN' } });
    expect(calls.onInterface.mock.calls).toEqual([['zh-TW']]);
    expect(calls.onPhrases.mock.calls).toEqual([['zh-CN']]);
    await expectAccessible(container);
  });
});
