import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';

/** `+` binds the agent's side, `-` does not. */
const rows = readFileSync(new URL('../../fixtures/reading/promises.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

describe('promises', () => {
  it.each(rows)('%s %s', (sign, text) => {
    const { promises, intents } = read(text);
    expect(promises.length > 0).toBe(sign === '+');
    expect(intents.some(({ code }) => code === 'promises')).toBe(sign === '+');
    for (const { quote, start, end, because } of promises) {
      expect(text.slice(start, end)).toBe(quote);
      expect(quote).toContain(because);
    }
  });

  it('keep two acts of one sentence apart, and a time or a result with its act', () => {
    const quotes = (text: string) => read(text).promises.map(({ quote }) => quote);
    expect(quotes('已为您登记，会在24小时内回复您')).toEqual(['已为您登记', '会在24小时内回复您']);
    expect(quotes('3个工作日内，会有专员联系您')).toEqual(['3个工作日内，会有专员联系您']);
    expect(quotes('退您80元，今天到账')).toEqual(['退您80元，今天到账']);
    expect(quotes('滞纳金我已经帮您免了，下期账单会看到')).toEqual(['滞纳金我已经帮您免了', '下期账单会看到']);
  });

  it('leave out what only stands beside one that is sure', () => {
    const quotes = (text: string) => read(text).promises.map(({ quote }) => quote);
    expect(quotes('已为您登记，会在24小时内回复您。请勿回复本短信。')).toEqual(['已为您登记', '会在24小时内回复您']);
  });

  it('say on what they hang and what is done', () => {
    const [hanging] = read('今天先还1000元，我们就给您免掉剩余罚息256元').promises;
    expect(hanging).toMatchObject({ conditional: true, kind: 'waiver' });
    expect(hanging?.amounts.map(({ role }) => role)).toEqual(['user_payment', 'waiver']);
    expect(read('已为您取消自动续费').promises[0]).toMatchObject({ conditional: false, terms: { done: true } });
  });
});
