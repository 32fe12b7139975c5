/** What holds of every screen, whatever it shows: accessible, nothing sideways, and the letters may be twice as large. */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { spills } from './spills';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every rule, and the least size of targets, which axe leaves to be asked for. */
const ALL: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
/** What a theme changes; the rest was looked at in another. */
const COLOURS: RunOptions = { resultTypes: ['violations'], runOnly: ['color-contrast'] };

/** Before the first page is opened: the extension's own policy allows no script but its own, so that axe has to be there first. */
export async function prepare(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  // Colours are measured at rest, not on their way from one to the other.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript({ path: AXE });
}

function axe(page: Page, options: RunOptions, within: string): Promise<string[]> {
  return page.evaluate(
    async ([chosen, part]) => {
      const { axe: tool } = globalThis as unknown as {
        axe: { run(within: string, options: RunOptions): Promise<AxeResults> };
      };
      const { violations } = await tool.run(part, chosen);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    [options, within] as const,
  );
}

/** Nothing scrolls sideways, in whichever box it stands, and no words or sums are cut. */
export async function fits(page: Page): Promise<void> {
  expect(await spills(page)).toEqual([]);
}

/** Axe finds nothing, and nothing scrolls sideways. `within` spares a second look at what was looked at before. */
export async function clean(page: Page, within = 'html'): Promise<void> {
  expect(await axe(page, ALL, within)).toEqual([]);
  await fits(page);
}

/** The same screen in another theme: its colours alone can have become worse. */
export async function readable(page: Page, within = 'html'): Promise<void> {
  expect(await axe(page, COLOURS, within)).toEqual([]);
}

/** With the letters twice as large nothing goes out of sight at the side either. */
export async function enlarged(page: Page): Promise<void> {
  const size = (value: string) =>
    page.evaluate((given) => {
      document.documentElement.style.fontSize = given;
    }, value);
  await size('200%');
  // Sums as long as the panel is wide may break then, and an example may be cut.
  expect((await spills(page)).filter(({ what }) => what === 'scrolls' || what === 'hidden')).toEqual([]);
  await size('');
}
