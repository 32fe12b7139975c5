/** Every form keeps what was typed and chosen when the panel closes: no field of it holds its value in the component alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Fields that are no form of a case, each with its reason. */
const NOT_KEPT: Record<string, string> = {
  'components/EntryJump.tsx': 'a number to go to',
  'components/Choosing.tsx': 'entries of one export, in a dialog',
  'components/Withholding.tsx': 'what is withheld must not lie about in a draft',
  'components/PracticeChat.tsx': 'the chat of a rehearsal, and no part of the panel',
  'components/PhraseList.tsx': 'a search',
  'components/PassphraseField.tsx': 'a passphrase must lie about nowhere',
};

/** Choices that are no form of a case, each with its reason. */
const NOT_KEPT_CHOICES: Record<string, string> = {
  'components/PassphraseField.tsx': 'whether the passphrase is shown',
  'components/RestoreForm.tsx': 'a file, which no draft can hold',
  'entrypoints/sidepanel/app.tsx': 'which tab is open, and which record is looked at',
};

const sources = ['components', 'entrypoints/sidepanel'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name)),
);

/** What is done with each key press of a field. */
const handlersIn = (source: string): string[] =>
  [...source.matchAll(/onInput=\{[\s\S]{0,100}/g)].map(([handler]) => handler);

describe('what is typed', () => {
  it('goes into a draft in every field, but for those that are no form', () => {
    const found = sources.flatMap((file) =>
      handlersIn(readFileSync(file, 'utf8')).map((handler) => ({ file, handler })),
    );
    expect(found.length).toBeGreaterThan(15);
    const lost = found.filter(({ file, handler }) => !/\btype\(|\bonType\(/.test(handler) && !(file in NOT_KEPT));
    expect(lost).toEqual([]);
  });

  it.each(Object.keys(NOT_KEPT))('%s is still there', (file) => expect(sources).toContain(file));
});

/** The body of what a handler calls by its name, or the handler itself. */
function bodyOf(handler: string, source: string): string {
  const named = /^\w+=\{(\w+)\}/.exec(handler)?.[1];
  const begin = named === undefined ? -1 : source.search(new RegExp(`(?:const|function) ${named}\\b`));
  return begin < 0 ? handler : (/^.*?(?:\n {2}\}|;\n)/s.exec(source.slice(begin))?.[0] ?? handler);
}

/** Choices of a field that go into the state of their component: gone once the panel closes. */
function lostChoices(source: string): string[] {
  const setters = [...source.matchAll(/const \[\w*, (set\w+)\] = useState/g)].flatMap(([, name]) => name ?? []);
  return [...source.matchAll(/\b(?:onChange|onChoose|onFiles)=\{[\s\S]{0,160}/g)]
    .map(([handler]) => bodyOf(handler, source))
    .filter((body) => setters.some((name) => new RegExp(`\\b${name}\\(`).test(body)));
}

describe('what is chosen', () => {
  it('goes into a draft or the case in every form', () => {
    const lost = sources.filter((file) => lostChoices(readFileSync(file, 'utf8')).length > 0);
    expect(lost.filter((file) => !(file in NOT_KEPT_CHOICES))).toEqual([]);
  });

  it('would be found in a component that holds it, by itself or through a call', () => {
    const held = `const [from, setFrom] = useState<Line | null>(null);
  const choose = (line: Line | null) => {
    setFrom(line);
  };
  return <LineChoice chosen={from} onChoose={choose} />;`;
    expect(lostChoices(held)).toHaveLength(1);
    expect(lostChoices(held.replace('{choose}', '{(line) => setFrom(line)}'))).toHaveLength(1);
    expect(lostChoices(held.replace('setFrom(line)', 'draft.type(nameOf(line))'))).toEqual([]);
  });

  it.each(Object.keys(NOT_KEPT_CHOICES))('%s still needs its reason', (file) =>
    expect(lostChoices(readFileSync(file, 'utf8')).length).toBeGreaterThan(0),
  );
});
