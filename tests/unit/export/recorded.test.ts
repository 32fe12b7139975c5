/** From the recorder's own hand to a verified package: the two sides of the format meet. */
import { expect, it } from 'vitest';
import { Recorder } from '../../../lib/recorder/recorder';
import { loadSigner } from '../../../lib/recorder/signer';
import { MemoryStore } from '../../../lib/storage/memory';
import type { CaseRow } from '../../../lib/storage/store';
import type { Observation } from '../../../lib/transcript/observation';
import { verifyPackage } from '../../../lib/verify/verify';
import { verifySignature } from '../evidence/sample';
import { bytesOf, packInput } from './pack';

const theCase: CaseRow = {
  id: 'c',
  title: '花呗分期',
  topic: 'huabei',
  createdAt: '2026-11-23T02:00:00.000Z',
  updatedAt: '2026-11-23T02:00:00.000Z',
  facts: {},
  ticks: {},
};

it('what the recorder writes is what the verifier reads, without a word of complaint', async () => {
  let wall = Date.parse('2026-11-23T02:00:00.000Z');
  let steady = 5_000;
  const pass = (ms: number) => {
    wall += ms;
    steady += ms;
  };
  const store = new MemoryStore();
  await store.putCase(theCase);
  const recorder = new Recorder({
    store,
    clock: { wallMs: () => wall, steadyMs: () => steady },
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    signer: await loadSigner(store),
    surroundings: () => ({
      tool: { name: 'On Record', version: '0.1.0', build: null },
      browser: null,
      os: null,
      languages: ['zh-CN'],
      timeZone: 'Asia/Shanghai',
      offsetMinutes: 480,
    }),
    onAppended: () => {},
  });
  const message = (ref: string, text: string, agoMs = 0, before: string | null = null): Observation => ({
    wallMs: wall - agoMs,
    steadyMs: steady - agoMs,
    kind: 'message',
    ref,
    live: before === null,
    rule: 'test/1',
    before,
    steps: 0,
    reading: {
      text,
      side: 'agent',
      sideBasis: 'markup',
      sender: '客服',
      shownTime: '10:32',
      html: `<p>${text}</p>`,
      attachments: [],
      siteId: `"${ref}`,
    },
  });

  const records: string[] = [];
  for (const round of ['一', '二']) {
    const { id } = await recorder.open(theCase, 7, { url: 'https://shop.example/chat', title: 'Chat' });
    records.push(id);
    await recorder.join(id, { frame: 0, stream: round }, { wallMs: wall, steadyMs: steady }, false);
    pass(1_000);
    const seen = { wallMs: wall, steadyMs: steady };
    await recorder.take(id, round, 0, [
      message('a', '您好'),
      message('b', '卡号 6222021234567890'),
      message('h', '历史', 0, 'a'),
    ]);
    pass(20_000);
    // Seen long before it was still, after others had come.
    await recorder.take(id, round, 3, [message('d', '在'), message('e', '可以分 12 期', 15_000)]);
    wall += 60_000;
    pass(500);
    await recorder.take(id, round, 5, [
      { ...seen, wallMs: wall, steadyMs: steady, kind: 'change', ref: 'd', text: '在的', html: null },
      { ...seen, wallMs: wall, steadyMs: steady, kind: 'recall', ref: 'e', notice: null },
    ]);
    await recorder.note(id, '他们会回电');
    await recorder.gap(id, wall - 300, wall, 'page-reloaded');
    pass(1_000);
    await recorder.close(id, 'user');
    pass(90_000);
  }

  const { input } = await packInput();
  const packed = await Promise.all(records.map(async (id) => ({ entries: await store.entries(id), blobs: [] })));
  const report = await verifyPackage(await bytesOf({ ...input, records: packed }), { verifySignature });
  expect(report.findings.filter(({ weight }) => weight !== 'tells')).toEqual([]);
  expect(report.verdict).toMatchObject({ intact: 'yes', key: 'signed', time: 'device-clock' });
  expect([...report.counts.keys()].sort()).toEqual(['clock-jumped', 'clock-of-device', 'gap', 'verifier-inside']);
  expect(report.records.map(({ entries, signed }) => entries - signed)).toEqual([0, 0]);
});
