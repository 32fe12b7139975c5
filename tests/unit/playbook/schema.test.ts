import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../../lib/playbook/schema';

const good = {
  id: 'rent',
  locale: 'en',
  title: 'Rent',
  about: 'Rent you cannot pay in time.',
  phases: [{ id: 'open', title: 'Open' }],
  snippets: [{ id: 'rt-open-1', phase: 'open', text: 'I owe {due_amount}.' }],
};

describe('parsePlaybook', () => {
  it('reads a small playbook and fills what was left out', () => {
    const { playbook, problems } = parsePlaybook(good);
    expect(problems).toEqual([]);
    expect(playbook).toMatchObject({ debt: false, borrows: null, checklist: [], terms: [] });
    expect(playbook?.snippets[0]).toEqual({
      id: 'rt-open-1',
      phase: 'open',
      text: 'I owe {due_amount}.',
      when: null,
      hint: null,
      marks: [],
      tags: [],
      answers: [],
    });
  });

  it.each([
    ['not an object', [], 'object'],
    ['a language nobody knows', { ...good, locale: 'xx' }, '"locale" must be one of zh-CN, zh-TW, zh-HK, en'],
    ['no title', { ...good, title: ' ' }, '"title"'],
    ['snippets that are no list', { ...good, snippets: {} }, '"snippets" must be a list'],
    ['a row that is no object', { ...good, snippets: ['hello'] }, 'snippets[0] must be an object'],
    ['a phase twice', { ...good, phases: [...good.phases, ...good.phases] }, 'phase twice'],
    ['a phase that is not listed', variant({ phase: 'close' }), 'snippets[0] rt-open-1: phase "close"'],
    ['a blank misspelt', variant({ text: 'I owe {due_amout}.' }), '{due_amout}'],
    ['an open brace', variant({ text: 'I owe {due_amount.' }), 'brace'],
    ['a mark nobody knows', variant({ marks: ['loud'] }), '"loud"'],
    ['tags that are no list', variant({ tags: 'x' }), '"tags"'],
    ['an id twice', { ...good, checklist: [{ id: 'rt-open-1', stage: 'before', text: 'x' }] }, 'used twice'],
  ])('names what is wrong: %s', (_name, json, words) => {
    const { playbook, problems } = parsePlaybook(json);
    expect(playbook).toBeNull();
    expect(problems.join('\n')).toContain(words);
  });

  it('tells all faults at once', () => {
    expect(parsePlaybook({ ...good, title: 1, about: 2 }).problems).toHaveLength(2);
  });
});

function variant(change: object): object {
  return { ...good, snippets: [{ ...good.snippets[0], ...change }] };
}
