import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePlaybook } from '../../../lib/playbook/schema';

it('the example in the README is a playbook', () => {
  const text = readFileSync(new URL('../../../lib/playbook/README.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  expect(parsePlaybook(JSON.parse(example)).problems).toEqual([]);
});
