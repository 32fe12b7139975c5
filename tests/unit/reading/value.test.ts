import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/reading/fold';
import { numbersIn } from '../../../lib/reading/number';
import { read } from '../../../lib/reading/read';
import { simplified } from '../../../lib/reading/script';

const AT = '2026-11-23T14:05:00+08:00';
const values = (text: string) =>
  read(text, { at: AT }).values.map(({ kind, text: words, value, currency }) =>
    [kind, words, value, ...(currency === undefined ? [] : [currency])].join(' '),
  );
const latest = (text: string, at = AT) => {
  const deadline = read(text, { at }).promises[0]?.deadline;
  return deadline && `${deadline.type} ${deadline.latest}`;
};

describe('numbers', () => {
  it.each([
    ['三百八十', 380],
    ['两千四百五', 2450],
    ['千五', 1500],
    ['百二', 120],
    ['一万三', 13000],
    ['3.6万', 36000],
    ['七十八万五佰零六', 780506],
    ['兩千兩百貳拾二', 2222],
    ['４，５６５', 4565],
    ['十五点七', 15.7],
    ['廿三', 23],
    ['36.57亿', 3657000000],
  ])('%s is %d', (text, value) => {
    expect(numbersIn(fold(text, simplified)).map((one) => one.value)).toEqual([value]);
  });

  it.each(['一切', '四川', '陆地', '两两', '万', '每天收拾房间'])('%s is none', (text) => {
    expect(numbersIn(fold(text, simplified))).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['分12期，每期380.5元', ['instalments 12期 12', 'sum 380.5元 380.5 CNY']],
    ['首付2000，末期412.5元', ['sum 2000 2000 CNY', 'sum 412.5元 412.5 CNY']],
    ['减免50%，也就是八五折', ['percentage 50% 50', 'percentage 八五折 85']],
    ['千五蚊一個月', ['sum 千五蚊 1500 HKD', 'duration 一個月 P1M']],
    ['NT$1,200 的違約金', ['sum NT$1,200 1200 TWD']],
    ['£45.50 within 5 business days', ['sum £45.50 45.5 GBP', 'deadline within 5 business days 2026-11-30']],
    ['每月10日还款', ['deadline 每月10日 2026-12-10']],
    ['工号8023为您服务，工单号WO2026-1123', ['staff 8023 8023', 'ticket WO2026-1123 WO2026-1123']],
    ['请拨打95188或400-820-8820', ['phone 95188 95188', 'phone 400-820-8820 4008208820']],
    ['24小时之内', ['deadline 24小时之内 2026-11-24T14:05']],
    ['本月底', ['date 本月底 2026-11-30']],
    ['12月10日前', ['deadline 12月10日前 2026-12-10']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('stand where they say they stand', () => {
    const text = '最遲１２月１０日前退還您１，２００元，工單號A-778812';
    for (const { text: words, start, end } of read(text, { at: AT }).values) expect(text.slice(start, end)).toBe(words);
  });

  it('leave relative times open where the moment is not known', () => {
    expect(read('3天内退款').values.map((one) => one.value)).toEqual(['P3D']);
  });
});

describe('deadlines', () => {
  it.each([
    ['我会在3个工作日内回复您', 'business_days 2026-11-26'],
    ['3到5个工作日内给您答复', 'business_days 2026-11-30'],
    ['我们三天内给您答复', 'duration 2026-11-26'],
    ['两小时内专员联系您', 'duration 2026-11-23T16:05'],
    ['最迟明天下午三点给您回电', 'datetime 2026-11-24T15:00'],
    ['本周五下班前给您答复', 'date 2026-11-27'],
    ['下周三之前通知您结果', 'date 2026-12-02'],
    ['月底前退还给您', 'date 2026-11-30'],
    ['我马上给您登记', 'instant null'],
    ['从下个月起不再收取年费', 'from 2026-12-01'],
    ['审核通过后我会通知您', 'event null'],
    ["I'll call you back by Friday", 'date 2026-11-27'],
    ["We'll email you by the end of the month", 'date 2026-11-30'],
    ['A manager will call you tomorrow at 3pm', 'datetime 2026-11-24T15:00'],
    ["We'll refund you within 2 business days", 'business_days 2026-11-25'],
  ])('%s', (text, expected) => {
    expect(latest(text)).toBe(expected);
  });

  it.each(
    readFileSync(new URL('../../fixtures/reading/deadlines.tsv', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')),
  )('%s', (text = '', type, moment) => {
    expect(latest(text)).toBe(`${type} ${moment}`);
  });

  it('count the holidays and make-up days of the mainland, and say how far they are known', () => {
    expect(latest('4个工作日内回复您', '2026-09-29T10:00')).toBe('business_days 2026-10-10');
    expect(latest('1个工作日内回复您', '2026-09-18T10:00')).toBe('business_days 2026-09-20');
    expect(read('5个工作日内回复您', { at: AT }).promises[0]?.deadline?.holidaysKnownTo).toBe('2026-12-31');
    expect(read("We'll reply within 5 working days", { at: AT }).promises[0]?.deadline?.holidaysKnownTo).toBeNull();
  });
});
