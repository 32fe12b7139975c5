/** Outside time through the shipped build: switched on in the settings, asked by the background, in the log and in the package. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';
import { startDesk } from '../desk/server.mjs';
import { type Authority, startAuthority } from '../unit/evidence/authority';
import { sharedHarness } from './harness';
import { Recording } from './recorded';

const harness = sharedHarness({ language: 'en-US' });
let desk: Awaited<ReturnType<typeof startDesk>>;
let authority: Authority;

beforeAll(async () => {
  desk = await startDesk({ port: 0 });
  authority = await startAuthority();
});
afterAll(async () => {
  await authority.close();
  desk.close();
});

it('is off, is switched on with an address of one’s own, and stamps a record', async () => {
  const app = harness();
  const settings = await app.context.newPage();
  await settings.goto(`chrome-extension://${app.extensionId}/settings.html`);
  await settings.getByText('No network requests').waitFor();
  await settings.getByLabel('Or the address of another authority').fill('no address');
  await settings.getByRole('button', { name: 'Use this address' }).click();
  await settings.getByText('This address cannot be asked').waitFor();
  await settings.getByLabel('Or the address of another authority').fill(authority.address('good'));
  await settings.getByRole('button', { name: 'Use this address' }).click();
  await settings.getByText(`On. Asked is ${authority.address('good')}`).waitFor();
  await settings.getByText('One kind of request and no other').waitFor();
  const refused = await settings.evaluate(
    (to) =>
      fetch(to, { method: 'POST' }).then(
        () => 'sent',
        () => 'refused',
      ),
    authority.address('good'),
  );
  expect(refused).toBe('refused');
  expect(authority.queries).toEqual([]);

  const page = await app.context.newPage();
  await page.goto(`${desk.url}chat/chatui?script=off`);
  const panel = await app.panel(await app.tabIdOf(page));
  await panel.getByRole('button', { name: 'Start recording' }).click();
  await panel.getByRole('button', { name: 'Stop recording' }).waitFor();
  await page.evaluate(() => window.__chat?.customerSay('本月还不上，能分期吗'));
  await panel.getByRole('tab', { name: 'Record' }).click();
  await panel.getByRole('article').getByText('本月还不上，能分期吗').waitFor();
  await panel.getByRole('button', { name: 'Stop recording' }).click();
  await panel.getByText('Outside time asked from').first().waitFor();

  await panel.getByRole('button', { name: 'Export' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Evidence package' });
  const download = panel.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save package' }).click();
  const { verdict, findings, records } = await verifyPackage(readFileSync(await (await download).path()), {
    verifySignature,
  });
  expect(findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
  expect(verdict).toMatchObject({ intact: 'yes', key: 'signed', time: 'outside' });
  const recording = await Recording.through(app);
  const anchors = await recording.fieldsOf(records[0]?.record ?? '', 'anchor');
  expect(anchors.map(({ missing }) => missing)).toEqual(anchors.map(() => null));
  expect(authority.queries).toHaveLength(anchors.length);
  expect(app.outside).toEqual([]);
});
