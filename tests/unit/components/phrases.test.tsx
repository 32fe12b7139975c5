// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Phrase } from '../../../components/PhraseCard';
import { PhraseList } from '../../../components/PhraseList';
import { fill } from '../../../lib/playbook/fill';
import { placeholderKind, placeholderLabel } from '../../../lib/playbook/placeholder';
import { playbookFor } from '../../../lib/playbook/registry';
import { PhraseIndex } from '../../../lib/playbook/search';
import { expectAccessible, show } from './show';

afterEach(cleanup);

const found = playbookFor('en', 'hardship');
if (!found) throw new Error('The English hardship playbook is gone');
const playbook = found;
const index = new PhraseIndex(playbook.snippets, playbook.phases);

interface Props {
  onInsert: (text: string) => void;
  onSave: (key: string, value: string, why?: string) => void;
  start?: Record<string, string>;
  held?: (snippet: Phrase['snippet'], noted: boolean) => Phrase['held'];
  onNoted?: () => void;
}

/** The list on the real playbook, with facts as a case would hold them. */
function List({ onInsert, onSave, start = {}, held = () => null, onNoted = () => {} }: Props) {
  const [query, setQuery] = useState('');
  const [facts, setFacts] = useState<Record<string, string>>(start);
  const [noted, setNoted] = useState(false);
  const phrase = (snippet: Phrase['snippet']): Phrase => ({
    snippet,
    filled: fill(snippet, facts, 'en'),
    found: [],
    because: null,
    options: [],
    off: new Set(),
    held: held(snippet, noted),
    own: false,
  });
  return (
    <PhraseList
      query={query}
      onQuery={setQuery}
      hits={query ? index.find(query).hits.map(({ snippet }) => phrase(snippet)) : null}
      total={query ? index.find(query).total : 0}
      suggested={[]}
      groups={playbook.phases.map(({ id, title }, index) => ({
        id,
        title,
        lang: 'en',
        open: index === 0,
        phrases: playbook.snippets.filter(({ phase }) => phase === id).map(phrase),
      }))}
      onSwitch={() => {}}
      onNoted={() => {
        setNoted(true);
        onNoted();
      }}
      onMakeOwn={() => {}}
      lang="en"
      labelOf={(key) => placeholderLabel(key, 'en')}
      factOf={(key) => ({
        draft: key,
        label: placeholderLabel(key, 'en'),
        kind: placeholderKind(key),
        saved: facts[key] ?? '',
        onSave: async (value, why) => {
          if (why === undefined) onSave(key, value);
          else onSave(key, value, why);
          setFacts((now) => ({ ...now, [key]: value }));
          return true;
        },
      })}
      onInsert={(text) => onInsert(text)}
      onCopy={() => {}}
    />
  );
}

const box = () => screen.getByRole('searchbox', { name: 'Search phrases' });
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const activeText = () =>
  document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.querySelector('.phrase-text')
    ?.textContent;

describe('searching by keyboard', () => {
  it('Enter inserts the hit that the arrows stand on, and they stop at both ends', () => {
    const onInsert = vi.fn();
    show(<List onInsert={onInsert} onSave={() => {}} />);
    const hits = index.find('before').hits.map(({ snippet }) => snippet);
    const texts = hits.map(({ text }) => text);
    type('before');
    const press = (key: string) => {
      fireEvent.keyDown(box(), { key });
      return activeText();
    };
    expect(texts.length).toBeGreaterThan(1);
    expect(activeText()).toBe(texts[0]);
    expect(press('ArrowUp')).toBe(texts[0]);
    expect(press('ArrowDown')).toBe(texts[1]);
    press('Enter');
    expect(onInsert.mock.calls).toEqual([[texts[1]]]);
    for (const _ of hits) press('ArrowDown');
    expect(box().getAttribute('aria-activedescendant')).toBe(`hit-${hits.at(-1)?.id}`);
  });

  it('Enter does nothing while an input method composes', () => {
    const onInsert = vi.fn();
    show(<List onInsert={onInsert} onSave={() => {}} />);
    type('review affordability');
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });
    expect(onInsert).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(onInsert).toHaveBeenCalledWith('Could you pass this to someone who can review affordability?');
  });
});

describe('a phrase with blanks', () => {
  const card = () => {
    const item = screen.getByText('secure upload', { exact: false }).closest('li');
    if (!item) throw new Error('The phrase is not shown');
    return within(item);
  };

  it('is not inserted: the button says what is missing and asks for it', () => {
    const onInsert = vi.fn();
    show(<List onInsert={onInsert} onSave={() => {}} />);
    type('secure upload');
    const insert = card().getByRole('button', { name: 'Insert' });
    expect(insert.getAttribute('aria-disabled')).toBe('true');
    expect(card().getByRole('button', { name: 'Fill in first: proofs' })).toBeTruthy();
    fireEvent.click(insert);
    expect(onInsert).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(card().getByRole('textbox', { name: 'proofs' }));
  });

  it('is complete once the blank is filled by Enter; it is saved once, and Insert has the focus', async () => {
    const onInsert = vi.fn();
    const onSave = vi.fn();
    show(<List onInsert={onInsert} onSave={onSave} />);
    type('secure upload');
    fireEvent.keyDown(box(), { key: 'Enter' });
    const field = card().getByRole('textbox', { name: 'proofs' });
    fireEvent.input(field, { target: { value: ' pay slips ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await vi.waitFor(() =>
      expect(card().getByRole('button', { name: 'Insert' }).getAttribute('aria-disabled')).toBe('false'),
    );
    expect(onSave.mock.calls).toEqual([['proofs', 'pay slips']]);
    expect(document.activeElement).toBe(card().getByRole('button', { name: 'Insert' }));
    fireEvent.click(card().getByRole('button', { name: 'Insert' }));
    expect(onInsert).toHaveBeenCalledWith('I can send pay slips. Which secure upload should I use?');
  });
});

describe('all phrases', () => {
  it('stand by phase, each group named and counted', async () => {
    const { container } = show(<List onInsert={() => {}} onSave={() => {}} start={{ product: 'card' }} />);
    for (const { title } of playbook.phases) expect(screen.getAllByText(title).length).toBeGreaterThan(0);
    expect(container.querySelectorAll('.phrase')).toHaveLength(playbook.snippets.length);
    await expectAccessible(container);
  });
});

describe('a phrase that is held back', () => {
  const card = (words: string) => {
    const item = screen.getByText(words, { exact: false }).closest('li');
    if (!item) throw new Error('The phrase is not shown');
    return within(item);
  };

  it('because it acknowledges a debt: the note is read first, then it goes out', () => {
    const onInsert = vi.fn();
    const onNoted = vi.fn();
    const held = (snippet: Phrase['snippet'], noted: boolean) =>
      snippet.id === 'hp-commit-1' && !noted ? 'old-debt' : null;
    show(<List onInsert={onInsert} onSave={() => {}} held={held} onNoted={onNoted} />);
    type('intend to repay');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(onInsert).not.toHaveBeenCalled();
    const read = card('intend to repay').getByRole('button', { name: 'I have read it' });
    expect(document.activeElement).toBe(read);
    fireEvent.click(read);
    expect(onNoted).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(card('intend to repay').getByRole('button', { name: 'Insert' }));
    fireEvent.click(card('intend to repay').getByRole('button', { name: 'Insert' }));
    expect(onInsert).toHaveBeenCalledOnce();
  });

  it('because the lender is no bank: it says so and is never inserted', () => {
    const onInsert = vi.fn();
    show(<List onInsert={onInsert} onSave={() => {}} held={() => 'bank'} />);
    type('intend to repay');
    fireEvent.click(card('intend to repay').getByRole('button', { name: 'Insert' }));
    fireEvent.click(card('intend to repay').getByRole('button', { name: 'Copy' }));
    expect(onInsert).not.toHaveBeenCalled();
    expect(card('intend to repay').getByText(/bank credit cards/)).toBeTruthy();
  });
});

describe('a value that is known already', () => {
  it('is changed with its reason, and only when asked to', async () => {
    const onSave = vi.fn();
    show(<List onInsert={() => {}} onSave={onSave} start={{ proofs: 'pay slips' }} />);
    type('secure upload');
    fireEvent.click(screen.getByRole('button', { name: 'Change values' }));
    const field = screen.getByRole('textbox', { name: 'proofs' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'a letter' } });
    fireEvent.blur(field);
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText(/The case says pay slips/)).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: /Why it changed/ }), { target: { value: 'lost the job' } });
    fireEvent.click(screen.getByRole('button', { name: 'Change the fact' }));
    await vi.waitFor(() => expect(onSave.mock.calls).toEqual([['proofs', 'a letter', 'lost the job']]));
    await screen.findByText('a letter', { selector: 'b' });
  });
});

describe('Alt and a digit', () => {
  it('inserts the phrase of that number as it is shown, and only that', () => {
    const onInsert = vi.fn();
    show(<List onInsert={onInsert} onSave={() => {}} />);
    // jsdom lays nothing out: what can be seen has a parent of its place in a browser.
    Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: () => document.body });
    type('before');
    const texts = index.find('before').hits.map(({ snippet }) => snippet.text);
    const press = (code: string, more = {}) => fireEvent.keyDown(window, { code, altKey: true, ...more });
    press('Digit2', { isComposing: true });
    press('Digit2', { ctrlKey: true });
    press('Digit9');
    expect(onInsert).not.toHaveBeenCalled();
    press('Digit2');
    expect(onInsert.mock.calls).toEqual([[texts[1]]]);
  });
});
