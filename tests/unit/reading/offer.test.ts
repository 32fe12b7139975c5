import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';

const AT = '2026-11-23T14:05';
const offersOf = (text: string) => read(text, { at: AT }).offers.map(({ kind, quote }) => `${kind}: ${quote}`);
const intentsOf = (text: string): string[] => read(text, { at: AT }).intents.map(({ code }) => code);

describe('offers', () => {
  it.each([
    ['延一期可以，费用是本金的百分之一点五，您办不办', 'deferral: 延一期可以'],
    ['给您拆成十期还，每期三百出头，您扛得住吗', 'instalments: 给您拆成十期还，每期三百出头'],
  ])('are told by a clause, and the message is then said to offer: %s', (text, offer) => {
    expect(intentsOf(text).filter((code) => code.startsWith('offers_'))).toEqual([`offers_${offer.split(':')[0]}`]);
    expect(offersOf(text)).toEqual([offer]);
  });

  it('are not told where the message sounds like one and no clause proposes', () => {
    const text = "If it were up to me I'd take it off in a heartbeat.";
    expect(intentsOf(text)).not.toContain('offers_waiver');
    expect(offersOf(text)).toEqual([]);
  });

  it('are none in what a fraud holds out', () => {
    const text = "There's a $99 release fee to pay before we can unlock your refund.";
    expect(intentsOf(text)).toEqual(['suspicious']);
    expect(offersOf(text)).toEqual([]);
  });

  it.each(['我们不能给您减免', '分期只能在账单日之前申请', '您的还款方式有什么打算', '明天下午三点前我给您回电话'])(
    'are none in %s',
    (text) => {
      expect(offersOf(text)).toEqual([]);
    },
  );
});
