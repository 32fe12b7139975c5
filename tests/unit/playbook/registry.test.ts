import { describe, expect, it } from 'vitest';
import { acknowledgesDebt, type PhraseLocale } from '../../../lib/playbook/playbook';
import { playbookFor, playbooksOf } from '../../../lib/playbook/registry';

function phrase(locale: PhraseLocale, topic: string, id: string) {
  const playbook = playbookFor(locale, topic);
  const snippet = playbook?.snippets.find((one) => one.id === id);
  if (!playbook || !snippet) throw new Error(`no ${id} in ${topic}`);
  return { playbook, snippet };
}

describe('playbookFor', () => {
  it('lends the phases that a debt playbook leaves out', () => {
    const deferral = playbookFor('zh-CN', 'deferral');
    expect(deferral?.phases.map((phase) => phase.id)).toContain('close');
    expect(deferral?.snippets.filter((one) => one.phase === 'close').map((one) => one.id)).toContain('hb-end-1');
    expect(deferral?.snippets.filter((one) => one.phase === 'open').map((one) => one.id)).toEqual(['yq-open-1']);
  });

  it('lends no talk of repaying to a refund', () => {
    const ids = playbookFor('en', 'refund')?.snippets.map((one) => one.id) ?? [];
    expect(ids).not.toContain('hp-commit-1');
    expect(playbookFor('en', 'delivery')?.snippets.map((one) => one.id)).toContain('hp-escalate-1');
  });

  it('knows what it does not have', () => {
    expect(playbookFor('en', 'huabei')).toBeNull();
    expect(playbooksOf('zh-TW').map((book) => book.id)).toEqual(playbooksOf('zh-CN').map((book) => book.id));
  });
});

describe('acknowledgesDebt', () => {
  it.each([
    ['zh-CN', 'huabei', 'hb-will-1', true],
    ['zh-CN', 'huabei', 'hb-plan-1', true],
    ['zh-CN', 'huabei', 'hb-conf-3', true],
    ['zh-CN', 'huabei', 'hb-prep-2', false],
    ['zh-CN', 'refund', 'tk-plan-1', false],
    ['en', 'hardship', 'hp-commit-1', true],
    ['en', 'cancel', 'cs-confirm-1', false],
  ] as const)('%s %s %s: %s', (locale, topic, id, expected) => {
    const { playbook, snippet } = phrase(locale, topic, id);
    expect(acknowledgesDebt(playbook, snippet)).toBe(expected);
  });
});
