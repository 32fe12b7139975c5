import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { appendEntries, emptyHead } from '../../../lib/evidence/chain';
import { suggestSpans } from '../../../lib/evidence/parts';
import { replay } from '../../../lib/evidence/replay';
import { withhold, withholdTitle } from '../../../lib/export/redact';
import { verifyPackage } from '../../../lib/verify/verify';
import {
  closing,
  makeRecord,
  message,
  newKey,
  opening,
  recordId,
  repeatable,
  startMs,
  verifySignature,
} from '../evidence/sample';
import { bytesOf, packInput } from './pack';
import { filesThatSay } from './spellings';

const card = '6222 0212 3456 7890';
const secret = '我妈妈住院了';
const key = await newKey();
const sample = await makeRecord(
  recordId,
  [
    [
      opening(key),
      message(1, 'customer', `卡号 ${card}，谢谢`),
      message(2, 'agent', '您的卡 6222021234567890 已核实'),
      message(3, 'customer', secret),
      {
        kind: 'change',
        observedAtMs: startMs + 4,
        elapsedMs: 4,
        fields: { of: 3 },
        secret: { text: `${secret}。`, html: `<p>${secret}</p>` },
      },
      message(5, 'agent', '好的'),
    ],
    [closing],
  ],
  key,
);
const choice = { entries: new Set([3]), spans: [card] };
const entries = sample.entries.map((entry) => withhold(entry, choice));

const secrets = [card, card.replaceAll(' ', ''), card.replaceAll(' ', '-'), secret];
describe('withholding', () => {
  it('leaves nothing of it anywhere in the package, which verifies and says so', async () => {
    const { input } = await packInput();
    const zip = await bytesOf({ ...input, records: [{ entries, blobs: [] }] });
    for (const text of secrets) expect({ text, in: filesThatSay(unzipSync(zip), [text]) }).toEqual({ text, in: [] });
    const report = await verifyPackage(zip, { verifySignature });
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(report.findings.filter(({ code }) => code === 'withheld').map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('is looked for in a way that would find it', async () => {
    const { input } = await packInput();
    const zip = await bytesOf({ ...input, records: [{ entries: sample.entries, blobs: [] }] });
    const found = filesThatSay(unzipSync(zip), secrets);
    expect(found.map((name) => name.split('/').at(-1)).sort()).toEqual([
      'disclosures.txt',
      'transcript.csv',
      'transcript.html',
      'transcript.json',
      'transcript.md',
      'transcript.txt',
    ]);
  });

  it('keeps the rest of the sentence', () => {
    const texts = replay(entries).lines.flatMap((line) => (line.type === 'message' ? [line.message.text] : []));
    expect(texts).toEqual(['卡号 ▇，谢谢', '您的卡 ▇ 已核实', null, '好的']);
  });

  it('finds what stands across two parts', () => {
    const made = appendEntries(
      emptyHead,
      recordId,
      [opening(null), message(1, 'agent', '码 123456 后')],
      repeatable('across'),
    );
    const read = replay(made.entries.map((entry) => withhold(entry, { entries: new Set(), spans: ['码 1234'] })));
    expect(read.lines[0]).toMatchObject({ message: { text: '▇▇ 后' } });
  });

  it('looks at the title too, which also names the file', () => {
    const withholding = { entries: new Set<number>(), spans: [card] };
    expect(withholdTitle(`花呗 ${card.replaceAll(' ', '')}`, withholding)).toBe('▇');
    expect(withholdTitle('花呗', withholding)).toBe('花呗');
  });

  it('suggests what to withhold', () => {
    expect(suggestSpans(`卡号 ${card}，再说一遍 ${card}，邮箱 a@b.cn`)).toEqual([card, 'a@b.cn']);
  });
});
