// @vitest-environment jsdom
/** Papers: what is a table is printed as one, and a version that was kept is taken up again. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PaperForm } from '../../../components/PaperForm';
import { PaperSheet } from '../../../components/PaperSheet';
import { PAPER_KINDS } from '../../../lib/case/data/paper-words';
import { locales } from '../../../lib/i18n/locale';
import { expectAccessible, keptDrafts, show } from './show';

afterEach(cleanup);

describe('a paper on paper', () => {
  it('is its text line by line, with what is apart by tabs as a table', () => {
    const text = 'Plan\nTo: them\n\nNo.\tDay\tSum\n1\t2027-01-31\t33.33\n2\t\t33.34\n\nend\n';
    const { container } = show(<PaperSheet text={text} />);
    expect([...container.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual(['No.', 'Day', 'Sum']);
    const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['1', '2027-01-31', '33.33'],
      ['2', '', '33.34'],
    ]);
    const print = container.querySelector('.paper-print');
    expect([print?.firstChild?.textContent, print?.lastChild?.textContent]).toEqual(['Plan\nTo: them\n', '\nend\n']);
  });
});

describe('writing a paper', () => {
  const form = (drafts = keptDrafts()) => ({
    drafts,
    view: (
      <PaperForm
        draft="p"
        quotations={[{ record: 'r', seq: 7, at: '', who: 'Agent', words: 'within 3 days' }]}
        keptOf={(kind) =>
          kind === 'plan'
            ? [
                { when: 'Monday', sha256: 'a' },
                { when: 'Tuesday', sha256: 'b' },
              ]
            : []
        }
        onTakeUp={async (sha256) => (sha256 === 'a' ? 'as it was on Monday' : null)}
        write={(kind, _, quoted) => `written: ${kind}${quoted.map(({ seq }) => ` #${seq}`)}`}
        findingsIn={() => []}
        blank="____"
        onCopy={vi.fn()}
        onPrint={vi.fn()}
        onKeep={vi.fn()}
      />
    ),
  });
  const text = () => (screen.getByRole('textbox', { name: 'The text' }) as HTMLTextAreaElement).value;
  const choose = (kind: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value: kind } });

  it.each(locales)('offers every kind in %s, and says what it is for', async (locale) => {
    const { container } = show(form().view, { locale });
    const abouts = PAPER_KINDS.map((kind) => {
      choose(kind);
      return container.querySelectorAll('.soft')[1]?.textContent;
    });
    expect(new Set(abouts).size).toBe(PAPER_KINDS.length);
    await expectAccessible(container);
  });

  it('offers words to quote to every paper that quotes, and to no other', () => {
    const { view } = form();
    show(view);
    const quoting = PAPER_KINDS.filter((kind) => {
      choose(kind);
      return screen.queryByRole('checkbox', { name: /#7 Agent within 3 days/ }) !== null;
    });
    expect(quoting).toEqual(['complaint', 'facts', 'objection']);
    choose('facts');
    fireEvent.click(screen.getByRole('checkbox'));
    expect(text()).toBe('written: facts #7');
  });

  it('takes a kept version up again, to be changed; what is not there any more changes nothing', async () => {
    const { drafts, view } = form();
    show(view, { drafts });
    choose('plan');
    fireEvent.click(screen.getByRole('button', { name: 'Take up the one of Tuesday' }));
    await Promise.resolve();
    expect(text()).toBe('written: plan');
    fireEvent.click(screen.getByRole('button', { name: 'Take up the one of Monday' }));
    await vi.waitFor(() => expect(text()).toBe('as it was on Monday'));
    // Each kind has its own text, and it outlives the page.
    choose('facts');
    expect(text()).toBe('written: facts');
    expect(screen.queryByText('Versions kept')).toBeNull();
    cleanup();
    show(view, { drafts });
    choose('plan');
    expect(text()).toBe('as it was on Monday');
  });
});
