/** Shows a component in a language, and looks at it with axe. Colours are measured in the browser tests, not here. */
import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { expect } from 'vitest';
import { type Drafts, DraftsContext } from '../../../components/drafts';
import { Speaking } from '../../../components/language';
import type { Locale } from '../../../lib/i18n/locale';

/** Drafts that outlive what is on screen, as in the browser. */
export function keptDrafts(): Drafts & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (name) => kept.get(name) ?? null,
    keep: (name, text) => void (text === null ? kept.delete(name) : kept.set(name, text)),
  };
}

export function show(child: ComponentChild, { locale = 'en' as Locale, drafts = keptDrafts() as Drafts } = {}) {
  const dressed = (inner: ComponentChild) => (
    <Speaking locale={locale}>
      <DraftsContext.Provider value={drafts}>
        <main>{inner}</main>
      </DraftsContext.Provider>
    </Speaking>
  );
  const shown = render(dressed(child));
  return { ...shown, again: (inner: ComponentChild) => shown.rerender(dressed(inner)) };
}

export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
