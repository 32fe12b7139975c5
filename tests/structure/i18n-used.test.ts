/** No words without a place: every key of the catalogue is asked for somewhere, by its name or by a pattern of names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../lib/i18n/en';

const sources = ['components', 'entrypoints', 'lib/platform']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** `problem.${code}.what` asks for every key of that form. */
const patterns = [...sources.matchAll(/`(\w+\.[^`\s]*\$\{[^`]*)`/g)].map(([, template = '']) => {
  const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.\\^$*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${fixed.join('.+')}$`);
});

it('has a place for every word', () => {
  const unused = Object.keys(en).filter(
    (key) => !sources.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
