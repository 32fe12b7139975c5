import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { guardLine } from '../../../lib/guards/filter';
import { readLine } from '../../../lib/reading/filter';

const reading = (line: unknown) => JSON.parse(readLine(typeof line === 'string' ? line : JSON.stringify(line)));
const findings = (line: unknown) => JSON.parse(guardLine(typeof line === 'string' ? line : JSON.stringify(line)));

describe('read', () => {
  it('says what a message does, promises and names', () => {
    const at = '2026-11-23T14:05:00+08:00';
    expect(reading({ id: 7, at, text: '专员会在3个工作日内退还您120元，工单号WO2026' })).toMatchObject({
      id: 7,
      intents: ['promises'],
      promises: [
        {
          quote: '专员会在3个工作日内退还您120元，工单号WO2026',
          kind: 'refund',
          conditional: false,
          deadline: { text: '3个工作日内', type: 'business_days', latest: '2026-11-26' },
          amounts: [{ text: '120元', value: 120, currency: 'CNY', role: 'refund' }],
          terms: { ticket: 'WO2026' },
        },
      ],
      offers: [],
      redFlags: [],
    });
  });

  it('keeps promises and offers apart, and says on what they hang', () => {
    const offer = reading({ id: 1, text: '可以给您分12期，每期380元，您看可以吗' });
    expect(offer).toMatchObject({ promises: [], offers: [{ kind: 'instalments', terms: { instalments: 12 } }] });
    expect(offer.offers[0].amounts).toEqual([{ text: '380元', value: 380, currency: 'CNY', role: 'per_instalment' }]);
    const apart = reading({ id: 1, text: '可以给您分24期，每期868元' });
    expect(apart.offers[0].amounts).toEqual([{ text: '868元', value: 868, currency: 'CNY', role: 'per_instalment' }]);
    expect(reading({ id: 1, text: '如果您今天还清，我们就给您免除罚息56元' }).promises).toMatchObject([
      { kind: 'waiver', conditional: true, amounts: [{ role: 'waiver', value: 56 }] },
    ]);
  });

  it('names red flags', () => {
    const kinds = (text: string) => reading({ id: 1, text }).redFlags.map(({ kind }: { kind: string }) => kind);
    expect(kinds('您先还三成，剩下的自然就消了')).toContain('other');
    expect(kinds('這事跟誰都別說')).toContain('secrecy');
    expect(kinds('您先签字，合同下周再补')).toContain('verbal_only');
    expect(kinds('验证码收到就念给我')).toContain('code');
    expect(kinds('我们跟法院是一起的')).toContain('other');
    expect(kinds('您把保单号念给我')).toEqual([]);
    expect(kinds('租房都是押一付三的押金')).toEqual([]);
    expect(kinds('先还1000元，剩下的给您分12期')).toEqual([]);
    expect(kinds("If someone asks you to use a safe account, it's a trick.")).toEqual([]);
    expect(kinds('先交500元手续费才能办理')).toContain('fee_first');
    expect(kinds('把验证码发给我')).toContain('code');
    expect(kinds('您打开共享屏幕，我教您操作')).toContain('screen_share');
    expect(kinds('转到这个私人账户')).toContain('private_account');
    expect(kinds('加我微信说')).toContain('off_platform');
    expect(kinds("Don't tell your bank about this")).toContain('secrecy');
    expect(kinds('We guarantee 100% removal from your file')).toContain('guaranteed_result');
    expect(kinds('您的订单已发货')).toEqual([]);
  });

  it.each([
    ['no JSON', null],
    ['{"id":"a","text":', 'a'],
    ['{"id":"b"}', 'b'],
    ['{"id":3,"text":5}', 3],
    ['[1]', null],
    ['null', null],
  ])('answers the bad line %s', (line, id) => {
    expect(reading(line)).toEqual({ id, error: expect.any(String) });
    expect(findings(line)).toEqual({ id, error: expect.any(String) });
  });
});

describe('guard', () => {
  it('finds nothing, or what there is, in the light of the context and the case', () => {
    expect(findings({ id: 1, text: '请给我书面答复' })).toEqual({ id: 1, findings: [] });
    const context = [{ side: 'agent', text: '请把验证码发给我' }];
    expect(findings({ id: 2, text: '482913', context }).findings).toMatchObject([{ rule: 'otp', start: 0, end: 6 }]);
    expect(findings({ id: 3, text: '我每月可以还3000', case: { available: 1260 } }).findings).toMatchObject([
      { rule: 'above_ability', text: '3000', certainty: 'high' },
    ]);
  });
});

describe('the two commands', () => {
  it.each(['read', 'guard'])('%s answers each line, also an empty one, and one of a megabyte', (name) => {
    const said = [
      { id: 1, text: '好的' },
      { id: 2, text: '您好，退款明天到账。'.repeat(60_000) },
      { id: 3, text: 'ok' },
    ];
    const [first, long, last] = said.map((line) => JSON.stringify(line));
    const { stdout, status } = spawnSync(process.execPath, ['scripts/filter.mjs', name], {
      input: `\uFEFF${first}\r\n\r\n${long}\n{"id":"x",\n${last}`,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const answers = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(answers.map((line) => JSON.parse(line).id)).toEqual([1, null, 2, 'x', 3]);
  });

  it.each(['read', 'guard'])(
    '%s answers line by line, in order, ten thousand of them',
    (name) => {
      const lines = Array.from({ length: 10_000 }, (_, id) =>
        id === 77 ? 'bad' : JSON.stringify({ id, text: '好的，谢谢' }),
      );
      const { stdout, status } = spawnSync(process.execPath, ['scripts/filter.mjs', name], {
        input: `${lines.join('\n')}\n`,
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(status).toBe(0);
      expect(answers).toHaveLength(10_000);
      expect(answers.map(({ id }) => id)).toEqual(lines.map((_, id) => (id === 77 ? null : id)));
      expect(answers[77]).toEqual({ id: null, error: expect.any(String) });
    },
    60_000,
  );
});
