// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FactField } from '../../../components/FactField';
import { NoteField } from '../../../components/NoteField';
import { expectAccessible, keptDrafts, show } from './show';

afterEach(cleanup);

const field = (saved: string, onSave: (value: string) => Promise<boolean>) => (
  <FactField draft="fact:c:reason" label="reason" kind="text" saved={saved} onSave={onSave} />
);
const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'reason' });
const type = (value: string) => fireEvent.input(input(), { target: { value } });

describe('a fact', () => {
  it('that was typed is there again after the panel was closed without saving', async () => {
    const drafts = keptDrafts();
    const first = show(
      field('old', async () => true),
      { drafts },
    );
    type('new words');
    first.unmount();
    const { container } = show(
      field('old', async () => true),
      { drafts },
    );
    expect(input().value).toBe('new words');
    expect(screen.getByText('Not saved yet', { exact: false })).toBeTruthy();
    await expectAccessible(container);
  });

  it('is saved when the field is left, once, and then has no draft', async () => {
    const drafts = keptDrafts();
    const onSave = vi.fn(async () => true);
    const { again } = show(field('', onSave), { drafts });
    type(' rent ');
    fireEvent.keyDown(input(), { key: 'Enter' });
    fireEvent.blur(input());
    again(field('rent', onSave));
    await vi.waitFor(() => expect(drafts.kept.size).toBe(0));
    expect(onSave.mock.calls).toEqual([['rent']]);
    expect(input().value).toBe('rent');
  });

  it('that could not be saved stays in the field and in the drafts', async () => {
    const drafts = keptDrafts();
    show(
      field('', async () => false),
      { drafts },
    );
    type('rent');
    fireEvent.blur(input());
    await Promise.resolve();
    expect(input().value).toBe('rent');
    expect([...drafts.kept.values()]).toEqual(['rent']);
  });

  it('is not saved by the Enter of an input method', () => {
    const onSave = vi.fn(async () => true);
    show(field('', onSave));
    type('fang');
    fireEvent.keyDown(input(), { key: 'Enter', isComposing: true });
    expect(onSave).not.toHaveBeenCalled();
  });

  it('that is put back as it was saves nothing', () => {
    const drafts = keptDrafts();
    const onSave = vi.fn(async () => true);
    show(field('old', onSave), { drafts });
    type('olds');
    type('old');
    fireEvent.blur(input());
    expect(onSave).not.toHaveBeenCalled();
    expect(drafts.kept.size).toBe(0);
  });
});

describe('a note', () => {
  const note = (onNote: (text: string) => Promise<boolean>) => <NoteField draft="note:r" onNote={onNote} />;
  const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add a note to the record' });

  it('leaves the field when it was written, and stays when it was not', async () => {
    let works = false;
    show(note(async () => works));
    fireEvent.input(area(), { target: { value: 'They called.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await Promise.resolve();
    expect(area().value).toBe('They called.');
    works = true;
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await vi.waitFor(() => expect(area().value).toBe(''));
  });
});
