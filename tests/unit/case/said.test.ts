/** What was promised or proposed in the chat becomes something to take over, with its line. */
import { describe, expect, it } from 'vitest';
import { newDue } from '../../../lib/case/due';
import { offerIn, promisedIn, type SaidLine } from '../../../lib/case/said';

/** A Monday. */
const AT = '2026-11-23T10:00+08:00';
const said = (...quotes: string[]): SaidLine[] => quotes.map((quote, seq) => ({ record: 'r', seq, quote, at: AT }));

describe('promises', () => {
  it('come with their line, and with the latest day that keeps them', () => {
    const [promise] = promisedIn(said('您好', '这边专员会在3个工作日内给您回电'), []);
    expect(promise).toMatchObject({ line: { record: 'r', seq: 1 }, date: '2026-11-26', done: false });
    expect(promise?.line.quote).toContain('3个工作日内');
  });

  it('are no advice, no rule and no question', () => {
    expect(promisedIn(said('一般1-7个工作日', '建议您尽快还款', '您看分6期可以吗？'), [])).toEqual([]);
  });

  it('leave the day open where the words do not tell it', () => {
    const [promise] = promisedIn(said('审核通过后我们会给您发短信通知'), []);
    expect([promise?.date, promise?.conditional]).toEqual([null, true]);
  });

  it('keep the sum that was promised', () => {
    expect(promisedIn(said('我给您退款120.50元，今天到账'), [])[0]?.fen).toBe(12_050);
  });

  it('come the newest first, and no more once they were taken over', () => {
    const lines = said('已为您登记，单号123456', '明天下午三点前专员给您回电');
    const found = promisedIn(lines, []);
    expect(found.map(({ line }) => line.seq)).toEqual([1, 0]);
    const taken = {
      ...newDue({ id: 'd', kind: 'promise', date: '2026-11-24', title: '', fen: null }),
      from: found[0]?.line ?? null,
    };
    expect(promisedIn(lines, [taken]).map(({ line }) => line.seq)).toEqual([0]);
  });

  it('that were reported as done are to be checked, from the day on which it was said', () => {
    expect(promisedIn(said('已为您登记，单号123456'), [])[0]).toMatchObject({ done: true, date: '2026-11-23' });
  });
});

describe('an offer', () => {
  it('gives the figures that it states, and no others', () => {
    expect(offerIn('您看分24期，每期868元可以吗？')).toEqual({ monthlyFen: 86_800, count: 24, totalFen: null });
    expect(offerIn('您好，请问有什么可以帮您？')).toBeNull();
  });
});
