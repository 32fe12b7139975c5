/** The Case tab of the shipped build at 320 px: from a budget to a plan in the phrases, by keyboard, and kept when closed. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { firstFacts } from '../../lib/case/first-facts';
import { drive, openAlone } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { readCalendar, textOf } from '../unit/case/icalendar';
import { keepPicture, sharedHarness } from './harness';
import { fillLong } from './long-case';
import { clean, enlarged, fits, prepare, readable } from './look';
import { Recording } from './recorded';

const harness = sharedHarness();
let recording: Recording;
let page: Page;
let caseId: string;
let longId: string;

beforeAll(async () => {
  recording = await Recording.through(harness());
  longId = await recording.newCase();
  await fillLong(recording, longId);
  caseId = await recording.newCase();
  for (const [key, value] of Object.entries({ product: '花呗', total: '18600', rate: '14.6', rate_basis: 'year' }))
    await recording.ask('setFact', { caseId, key, value });
  page = await harness().context.newPage();
  await prepare(page);
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
    await expect.poll(() => page.getByRole('button', { name: 'Use in phrases' }).isDisabled()).toBe(true);
    await unfold('Goal');
    await part('Goal').getByRole('combobox').selectOption('later');
    await part('Goal').getByText('The budget is not done', { exact: false }).waitFor();
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
    await part('Budget').getByText('Left: 1,400. Offer at most, per month: 1,260').waitFor();
    expect(await fact('available')).toBe('1260');
    await expect.poll(() => part('Goal').getByText('The budget is not done', { exact: false }).count()).toBe(0);
  });

  test('keeps what was typed when the panel is closed in the middle of it', async () => {
    await open();
    await part('Budget').getByRole('textbox', { name: 'Insurance' }).pressSequentially('12');
    await open();
    await expect.poll(() => part('Budget').getByRole('textbox', { name: 'Insurance' }).inputValue()).toBe('12');
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
    await expect.poll(() => page.getByRole('button', { name: 'Use in phrases' }).isDisabled()).toBe(true);
    const slider = plan.getByRole('slider', { name: 'Number of payments' });
    await slider.focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => plan.getByRole('textbox', { name: 'Number of payments' }).inputValue()).toBe('18');
    await plan.getByText('Within what you can pay.').waitFor();
    await plan.getByRole('textbox', { name: 'First payment' }).fill('2027-01-31');
    await plan.getByText('As a table').click();
    await expect.poll(() => plan.getByRole('row').nth(2).getByRole('rowheader').textContent()).toBe('2027-02-28');
    await plan.getByRole('button', { name: 'Use in phrases' }).click();
    await page.getByText('The phrases now use this plan.').waitFor();
    const saving = page.waitForEvent('download');
    await plan.getByRole('button', { name: 'Save as table (CSV)' }).click();
    expect(readFileSync(await (await saving).path(), 'utf8').split('\r\n')).toHaveLength(20);
    expect([await fact('count'), await fact('first_date'), await fact('payoff_date')]).toEqual([
      '18',
      '2027-01-31',
      '2028-06-30',
    ]);
    await open();
    await expect.poll(() => plan.getByRole('textbox', { name: 'Number of payments' }).inputValue()).toBe('18');
  });

  test('that never ends is refused with the reason', async () => {
    await open();
    await part('Plan').getByRole('combobox').selectOption('by-amount');
    await part('Plan').getByRole('textbox', { name: 'Each payment' }).fill('200');
    await part('Plan').getByText('It would never be paid off', { exact: false }).waitFor();
    await part('Plan').getByRole('combobox').selectOption('by-count');
  });
});

describe('the follow-up', () => {
  test('takes the instalments of a plan, ticks them, and hands them to a calendar', async () => {
    await open();
    await part('Plan').getByRole('button', { name: 'Add to follow-up' }).click();
    await unfold('Follow-up');
    const follow = part('Follow-up');
    await expect.poll(() => follow.locator('summary').first().textContent()).toContain('18 open');
    await expect.poll(() => follow.getByRole('listitem').count()).toBe(5);
    await follow.getByText('13 more, later').click();
    await expect.poll(() => follow.getByRole('listitem').count()).toBe(18);
    await follow.getByRole('button', { name: 'Paid: Instalment 1 of 18: 花呗' }).click();
    await follow.getByRole('button', { name: 'Not done: Instalment 1 of 18: 花呗' }).waitFor();
    const saving = page.waitForEvent('download');
    await follow.getByRole('button', { name: 'Calendar file (.ics)' }).click();
    const file = readFileSync(await (await saving).path(), 'utf8');
    const [paid, ...rest] = readCalendar(file).parts;
    // A calendar that got it before it was paid is told.
    expect(paid?.properties).toContainEqual({ name: 'STATUS', params: {}, value: 'CANCELLED' });
    const days = rest.map((event) => textOf(event, 'DTSTART'));
    expect([days.length, days[0], days.at(-1)]).toEqual([17, '20270228', '20280630']);
  });

  test('puts what is overdue first, and keeps what is typed of a new one', async () => {
    await open();
    const follow = part('Follow-up');
    await follow.getByText('Add something that falls due').click();
    await follow.getByRole('textbox', { name: 'In your words' }).fill('call back about the fee');
    await open();
    await follow.getByText('Add something that falls due').click();
    await follow.getByRole('textbox', { name: 'Day', exact: true }).last().fill('2020-01-02');
    await follow.getByRole('textbox', { name: 'Day', exact: true }).last().press('Enter');
    await expect.poll(() => follow.locator('summary').first().textContent()).toContain('1 overdue');
    await expect.poll(() => follow.getByRole('listitem').first().textContent()).toContain('call back about the fee');
    await expect.poll(() => follow.getByRole('listitem').first().textContent()).toContain('overdue');
  });
});

describe('the calendar of what falls due', () => {
  test('is gone through by keys, opens a day with its list, and is still there when the panel opens again', async () => {
    await open();
    await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Calendar' }).press('Enter');
    const grid = part('Follow-up').getByRole('grid');
    await part('Follow-up').getByRole('button', { name: 'Today', exact: true }).press('Tab');
    const shown = async () => new Date(`1 ${await grid.getAttribute('aria-label')} UTC`);
    const months = (at: Date) => at.getUTCFullYear() * 12 + at.getUTCMonth();
    const away = months(new Date('2027-02-01')) - months(await shown());
    for (let turn = 0; turn < Math.abs(away); turn += 1) await page.keyboard.press(away > 0 ? 'PageDown' : 'PageUp');
    await expect.poll(() => grid.getAttribute('aria-label')).toBe('February 2027');
    const day = Number(await grid.locator(':focus > span').first().textContent());
    for (let step = day; step < 28; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => grid.locator(':focus').getAttribute('aria-label')).toContain('Instalment 2 of 18: 花呗');
    await page.keyboard.press('Enter');
    await part('Follow-up').getByRole('button', { name: 'Paid: Instalment 2 of 18: 花呗' }).waitFor();
    await clean(page, '.due-month');
    await keepPicture(page, 'case-calendar');
    await open();
    await grid.waitFor();
    await part('Follow-up').getByRole('button', { name: 'List', exact: true }).click();
    await grid.waitFor({ state: 'detached' });
  });
});

describe('offers', () => {
  test('stand side by side, reckoned alike, with what was left unsaid', async () => {
    await open();
    await part('Plan').getByRole('button', { name: 'Add to offers' }).click();
    await unfold('Offers');
    const offers = part('Offers');
    await offers.getByText('Add what they offer').click();
    await offers.getByRole('textbox', { name: 'Per month', exact: true }).fill('868');
    await offers.getByRole('textbox', { name: 'Number', exact: true }).fill('24');
    await offers.getByRole('button', { name: 'Put it beside the others' }).click();
    await expect.poll(() => offers.getByRole('listitem').count()).toBe(2);
    const theirs = offers.getByRole('listitem').nth(1);
    await expect.poll(() => theirs.textContent()).toContain('20,832 (worked out; they have not said it)');
    await expect.poll(() => theirs.textContent()).toContain('Not said: first date · total · interest and fees');
  });
});

describe('the agreement', () => {
  test('calls a blank not confirmed, takes what was agreed, and is not in writing by itself', async () => {
    await open();
    await unfold('Agreement');
    const agreement = part('Agreement');
    await expect.poll(() => agreement.locator('summary').first().textContent()).toContain('nothing yet');
    await agreement.getByRole('textbox', { name: '期数' }).fill('18');
    await page.keyboard.press('Enter');
    await expect.poll(() => agreement.locator('summary').first().textContent()).toContain('16 not confirmed');
    await agreement.getByText('your note; no line linked').waitFor();
    await agreement.getByText('万一有一期晚了几天', { exact: false }).waitFor();
    await agreement.getByText('none yet; old due date counts').waitFor({ state: 'attached' });
  });
});

describe('rules', () => {
  test('follow the lender of the contract, name their source, and make an answer due', async () => {
    await open();
    await unfold('Rules and next steps');
    const rules = part('Rules and next steps');
    await rules.getByText('民法典 第543、544条', { exact: false }).waitFor();
    await expect.poll(() => rules.getByText('12378').count()).toBe(0);
    await unfold('Debts and rates');
    await part('Debts and rates')
      .getByRole('combobox', { name: 'Kind of lender', exact: false })
      .selectOption('consumer-finance');
    await rules.getByText('12378').waitFor();
    await rules.getByRole('button', { name: 'I asked today: answer due', exact: false }).click();
    await page.getByText('Added under Follow-up.').waitFor();
    const desks = part('Follow-up').getByText('The lender’s own complaint desk');
    await desks.waitFor();
    // Said once a day: it can be taken back, and said again.
    await rules.getByRole('button', { name: 'I asked today', exact: false }).waitFor({ state: 'detached' });
    await rules.getByRole('button', { name: 'Undo: asked on', exact: false }).press('Enter');
    await desks.waitFor({ state: 'detached' });
    await rules.getByRole('button', { name: 'I asked today', exact: false }).press('Enter');
    await expect.poll(() => desks.count()).toBe(1);
  });
});

describe('what the case holds beside its money', () => {
  const write = async (within: string, label: string, value: string) => {
    const field = part(within).getByRole('textbox', { name: label });
    await field.fill(value);
    await field.press('Enter');
  };

  test('keeps ways, clauses and needs with the case, and says which papers are at hand', async () => {
    await open();
    await unfold('Other channels');
    await part('Other channels').getByText('The way there', { exact: true }).click();
    await write('Other channels', 'In the app or on the site', '我的 › 客服中心 › 搜索');
    await write('Other channels', 'On the telephone: which keys', '1, 3, 0');
    await part('Other channels').getByText('“payment deferral”', { exact: false }).waitFor();
    await part('Other channels').getByText('To read from during the call').click();
    await part('Other channels').getByText('1, 3, 0', { exact: true }).waitFor();
    await write('Rules and next steps', 'Clauses of your own contract, word for word', '第八条 提前还款');
    await part('Goal').getByText('Think it through first').click();
    await write('Goal', 'What must not happen', '房租断掉');
    await unfold('Debts and rates');
    await write('Debts and rates', 'Bill runs from … to …', '每月1日到月底');
    for (const sum of ['120', '150']) {
      await write('Debts and rates', '利息', sum);
      await expect.poll(() => fact('interest')).toBe(sum);
    }
    const before = part('Debts and rates').locator('.earlier-values');
    await before.locator('summary').click();
    await before.getByText('120', { exact: false }).first().waitFor();
    await before.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await keepPicture(page, 'debt-earlier');
    await part('Debts and rates').getByRole('combobox', { name: 'How it is paid now' }).selectOption('minimum');
    await unfold('Papers');
    await part('Papers').getByRole('combobox', { name: 'What has happened' }).selectOption('job');
    await part('Papers').getByRole('combobox', { name: 'notice of dismissal' }).selectOption('have');
    await part('Papers').getByRole('button', { name: 'Say in phrases what I have' }).click();
    await page.getByText('The phrases now name what is at hand.').waitFor();
    const kept = ['way.app', 'way.phone', 'contract.clauses', 'need.prevent', 'cycle', 'repay_mode', 'proofs'];
    await expect
      .poll(async () => Promise.all(kept.map(fact)))
      .toEqual([
        '我的 › 客服中心 › 搜索',
        '1, 3, 0',
        '第八条 提前还款',
        '房租断掉',
        '每月1日到月底',
        'minimum',
        '离职证明',
      ]);
  });

  test('tells how far it is, what is open, and after no result what is left', async () => {
    await open();
    await unfold('Where it stands');
    const stand = part('Where it stands');
    await stand.getByText('16 terms of the agreement not confirmed').waitFor();
    await stand.getByRole('listitem').filter({ hasText: 'Late: call back about the fee' }).waitFor();
    await stand.getByRole('listitem').filter({ hasText: 'Budget is done (done)' }).waitFor();
    await unfold('No result? What next');
    await write('No result? What next', 'What binds the other side, in their words', '系统不能改');
    await expect.poll(() => fact('agent.limit')).toBe('系统不能改');
    await part('No result? What next')
      .getByText('Ask for less: more time alone', { exact: false })
      .waitFor({ state: 'detached' });
    await part('No result? What next').getByText('Let it rest until something is new', { exact: false }).waitFor();
    await page.getByRole('tab', { name: 'Checklist' }).click();
    await page.getByText('Honest with myself').click();
    await page.getByRole('checkbox', { name: 'I have paid what I could so far' }).check();
    await page.reload();
    await page.getByRole('tab', { name: 'Checklist' }).click();
    await page.getByText('Honest with myself').click();
    await expect
      .poll(() => page.getByRole('checkbox', { name: 'I have paid what I could so far' }).isChecked())
      .toBe(true);
    await page.locator('details.checklist', { hasText: 'Prepared' }).last().locator('summary').click();
    await page.getByText('The budget: what can be offered at most (done)').waitFor();
  });
});

describe('what was said in the chat', () => {
  test('is linked to the agreement, makes it be in writing, and fills an offer', async () => {
    const desk = await startDesk();
    let record = '';
    try {
      const chat = await harness().context.newPage();
      await openAlone(chat, `${desk.url}chat/chatui?script=off`);
      await drive(chat, 'agentSay', '您好，请问有什么可以帮您？');
      const begun = { tab: await harness().tabIdOf(chat), caseId };
      record = (await recording.ask<{ record: string }>('start', begun)).record;
      await drive(chat, 'agentSay', '可以给您分24期，每期868元');
      await expect.poll(async () => (await recording.row(record)).messages).toBe(2);
      await recording.stop(record);
      await chat.close();
    } finally {
      await desk.close();
    }
    await open();
    const agreement = part('Agreement');
    // 18 was written down, the chat says 24: both stand there until one key takes the line.
    await agreement.getByText('The chat also says:').waitFor();
    await agreement.getByRole('button', { name: /^Use it: 期数, 24 \(entry \d+\)$/ }).press('Enter');
    await expect.poll(() => agreement.getByRole('textbox', { name: '期数' }).inputValue()).toBe('24');
    await agreement.getByText('said in the chat').waitFor();
    await agreement
      .getByRole('combobox', { name: 'Written confirmation' })
      .selectOption({ label: '可以给您分24期，每期868元' });
    await expect
      .poll(() => agreement.getByRole('combobox', { name: 'Written confirmation' }).inputValue())
      .not.toBe('');
    await expect.poll(() => agreement.locator('summary').first().textContent()).toContain('16 not confirmed');
    await agreement.getByText('16 lines are not confirmed: the old due date still counts', { exact: false }).waitFor();

    // A fact that changed says why, and by which entry; that entry is gone to.
    const [known] = firstFacts('huabei');
    for (const value of ['before', '868']) await recording.ask('setFact', { caseId, key: known?.key, value });
    const history = page.locator('.fact .earlier-values').first();
    await history.locator('summary').click();
    await history.getByRole('textbox', { name: /^Why it changed: / }).fill('they said so');
    await history.getByRole('textbox', { name: /^Why it changed: / }).press('Enter');
    await history.getByText('they said so').first().waitFor();
    await history
      .getByRole('combobox', { name: /^The entry that changed it: / })
      .selectOption({ label: '可以给您分24期，每期868元' });
    await history.getByRole('button', { name: /可以给您分24期，每期868元.* entry \d+$/ }).waitFor();
    await clean(page, '.facts');

    const offers = part('Offers');
    await offers.getByText('Add what they offer').click();
    await offers
      .getByRole('combobox', { name: 'Where it was said' })
      .selectOption({ label: '可以给您分24期，每期868元' });
    await expect.poll(() => offers.getByRole('textbox', { name: 'Per month', exact: true }).inputValue()).toBe('868');
    await expect.poll(() => offers.getByRole('textbox', { name: 'Number', exact: true }).inputValue()).toBe('24');
    await open();
    await offers.getByText('Add what they offer').click();
    await expect.poll(() => offers.getByRole('combobox', { name: 'Where it was said' }).inputValue()).toContain(record);
  });
});

/** Every fold, also those inside others: what a fold holds is made when it opens. */
async function unfoldAll(): Promise<void> {
  const closed = page.locator('.panel details:not([open])');
  const open = () => closed.evaluateAll((all) => all.map((one) => one.setAttribute('open', '')).length);
  await expect.poll(open).toBe(0);
}

describe.each([
  ['en', 'light'],
  ['zh-CN', 'dark'],
  ['zh-TW', 'light'],
])('every part in %s, %s, with long names, sums of seven digits and several debts', (ui, theme) => {
  test('is accessible, and whole at 320 px and at 360', async () => {
    caseId = longId;
    await open(ui, theme);
    await unfoldAll();
    // What is missing is drawn: of the next month, and of the instalment that was paid in part.
    const gaps = page.locator('.bar-missing');
    await expect.poll(() => gaps.count()).toBe(2);
    for (const gap of await gaps.all()) expect((await gap.boundingBox())?.width).toBeGreaterThan(20);
    await page.locator('.shortfall').scrollIntoViewIfNeeded();
    await keepPicture(page, `shortfall-${ui}-${theme}`);
    // The parts are the same in every language: all rules once, the colours of the dark once, the width each time.
    if (ui === 'en') await clean(page);
    if (ui === 'en') await enlarged(page);
    if (theme === 'dark') await readable(page);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await fits(page);
    }
  });
});
