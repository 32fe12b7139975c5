/** The Case tab of the shipped build at 320 px: from a budget to a plan in the phrases, by keyboard, and kept when closed. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepPicture, sharedHarness } from './harness';
import { Recording } from './recorded';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const harness = sharedHarness();
let recording: Recording;
let page: Page;
let caseId: string;

beforeAll(async () => {
  recording = await Recording.through(harness());
  caseId = await recording.newCase();
  for (const [key, value] of Object.entries({ product: '花呗', total: '18600', rate: '14.6', rate_basis: 'year' }))
    await recording.ask('setFact', { caseId, key, value });
  page = await harness().context.newPage();
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript({ path: AXE });
});

async function open(ui = 'en', theme = 'light'): Promise<void> {
  await recording.settings({ ui, phrases: 'zh-CN', theme, caseId, topic: null, welcomed: true });
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${harness().extensionId}/sidepanel.html?tab=0`);
  await page.getByRole('tab').nth(3).click();
}

const part = (name: string) => page.locator('details.part', { has: page.getByRole('heading', { name, exact: true }) });

async function unfold(name: string): Promise<void> {
  const details = part(name);
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
}

const fact = async (key: string): Promise<string> => {
  const row = await recording.ask<{ facts: Record<string, { value: string }> }>('setFact', {
    caseId,
    key: 'product',
    value: '花呗',
  });
  return row.facts[key]?.value ?? '';
};

describe('the budget', () => {
  test('comes before any offer, and says what may be offered', async () => {
    await open();
    await unfold('Plan');
    await expect.poll(() => part('Plan').getByText('Do the budget first', { exact: false }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Use in phrases' }).isDisabled()).toBe(true);
    await unfold('Budget');
    for (const [line, value] of [
      ['Wages, after tax', '6500'],
      ['Rent, home loan', '1800'],
      ['Food, household', '2100'],
      ['Other lenders', '1200'],
    ] as const) {
      const field = part('Budget').getByRole('textbox', { name: line });
      await field.fill(value);
      await field.press('Enter');
    }
    await part('Budget').getByText('Left: 1,400. To offer at most, a month: 1,260').waitFor();
    expect(await fact('available')).toBe('1260');
  });

  test('keeps what was typed when the panel is closed in the middle of it', async () => {
    await open();
    await part('Budget').getByRole('textbox', { name: 'Insurance' }).pressSequentially('12');
    await open();
    expect(await part('Budget').getByRole('textbox', { name: 'Insurance' }).inputValue()).toBe('12');
    await part('Budget').getByRole('textbox', { name: 'Insurance' }).fill('');
    await page.keyboard.press('Tab');
  });
});

describe('the plan', () => {
  test('is tried by slider and by number, refuses what is above, and writes itself into the phrases', async () => {
    await open();
    const plan = part('Plan');
    await plan.getByRole('textbox', { name: 'Number of payments' }).fill('12');
    await plan.getByText('Above what you can pay (1,260 a month)', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Use in phrases' }).isDisabled()).toBe(true);
    const slider = plan.getByRole('slider', { name: 'Number of payments' });
    await slider.focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
    expect(await plan.getByRole('textbox', { name: 'Number of payments' }).inputValue()).toBe('18');
    await plan.getByText('Within what you can pay.').waitFor();
    await plan.getByRole('textbox', { name: 'First payment' }).fill('2027-01-31');
    await plan.getByText('As a table').click();
    expect(await plan.getByRole('row').nth(2).getByRole('rowheader').textContent()).toBe('2027-02-28');
    await plan.getByRole('button', { name: 'Use in phrases' }).click();
    await page.getByText('The phrases now say this plan.').waitFor();
    expect([await fact('count'), await fact('first_date'), await fact('payoff_date')]).toEqual([
      '18',
      '2027-01-31',
      '2028-06-30',
    ]);
    await open();
    expect(await plan.getByRole('textbox', { name: 'Number of payments' }).inputValue()).toBe('18');
  });

  test('that never ends is refused with the reason', async () => {
    await open();
    await part('Plan').getByRole('combobox').selectOption('by-amount');
    await part('Plan').getByRole('textbox', { name: 'Each payment' }).fill('200');
    await part('Plan').getByText('It would never be paid off', { exact: false }).waitFor();
    await part('Plan').getByRole('combobox').selectOption('by-count');
  });
});

describe.each([
  ['en', 'light'],
  ['zh-CN', 'dark'],
  ['zh-TW', 'light'],
])('every part in %s, %s', (ui, theme) => {
  test('is accessible and fits in 320 px', async () => {
    await open(ui, theme);
    for (const closed of await page.locator('details.part:not([open]) > summary').all()) await closed.click();
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const panel = page.getByRole('tabpanel');
    const height = await panel.evaluate((node) => node.scrollHeight);
    await page.setViewportSize({ width: 320, height: height + 200 });
    await keepPicture(page, `case-${ui}-${theme}`);
    await page.setViewportSize({ width: 320, height: 900 });
  });
});
