/** Every form keeps what was typed when the panel closes: no field of it holds its words in the component alone. */
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
