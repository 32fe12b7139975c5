// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CaseBar } from '../../../components/CaseBar';
import { Checklist } from '../../../components/Checklist';
import { GuardNotice } from '../../../components/GuardNotice';
import { Notice } from '../../../components/Notice';
import { RecordingState } from '../../../components/RecordingState';
import { WelcomeCard } from '../../../components/WelcomeCard';
import { locales } from '../../../lib/i18n/locale';
import { expectAccessible, show } from './show';

afterEach(cleanup);

describe('the recording state', () => {
  const calls = () => ({ onStart: vi.fn(), onStop: vi.fn() });
  const idle = { running: null, found: 'No chat', busy: false, canStart: true, pick: null };

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
      { rule: 'otp' as const, certainty: 'high' as const },
      { rule: 'phone' as const, certainty: 'medium' as const },
    ];
    const { container, again } = show(<GuardNotice findings={findings} />);
    expect(screen.getByText('Your draft holds a verification code.')).toBeTruthy();
    expect(screen.getByText('Your draft may hold a phone number.')).toBeTruthy();
    await expectAccessible(container);
    again(<GuardNotice findings={[]} />);
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
  it('counts what is done and says which item was ticked', async () => {
    const onTick = vi.fn();
    const items = [
      { id: 'b1', stage: 'before' as const, text: 'Proofs' },
      { id: 'b2', stage: 'before' as const, text: 'Limit' },
      { id: 'a1', stage: 'after' as const, text: 'Export' },
    ];
    const { container } = show(<Checklist items={items} ticked={new Set(['b1'])} lang="en" onTick={onTick} />);
    const before = within(screen.getByRole('group', { name: /^Before/ }));
    expect(before.getByText('1 of 2 done')).toBeTruthy();
    fireEvent.click(before.getByRole('checkbox', { name: 'Limit' }));
    expect(onTick).toHaveBeenLastCalledWith('b2', true);
    fireEvent.click(before.getByRole('checkbox', { name: 'Proofs' }));
    expect(onTick).toHaveBeenLastCalledWith('b1', false);
    expect(screen.queryByRole('group', { name: /^During/ })).toBeNull();
    await expectAccessible(container);
  });
});

describe('the welcome card', () => {
  it.each(locales)('is accessible in %s and sets the two languages apart', async (locale) => {
    const calls = { onInterface: vi.fn(), onPhrases: vi.fn(), onTopic: vi.fn(), onDone: vi.fn() };
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
