import { describe, expect, it } from 'vitest';
import type { Chat, Page, RowReading, SiteAdapter } from '../../../lib/capture/adapter';
import { withFallback } from '../../../lib/sites/known/fallback';

const page = {} as Page;
const said = (text: string): RowReading => ({
  type: 'message',
  reading: {
    text,
    side: 'agent',
    sideBasis: 'site',
    sender: null,
    shownTime: null,
    html: null,
    attachments: [],
    siteId: null,
  },
});
const row = {} as Element;
const nothingSent = { take: () => false };

/** An adapter whose conversation has the rows that `read` makes readings of; a reading that is an error is thrown. */
function adapter(rule: string, readings: (RowReading | Error)[], chat: Chat | null = {} as Chat): SiteAdapter {
  return {
    rule,
    find: () => chat,
    reader: () => {
      let at = 0;
      return {
        rows: () => readings.map(() => row),
        touched: () => {},
        read: () => {
          const reading = readings[at % readings.length];
          at += 1;
          if (reading instanceof Error) throw reading;
          return reading ?? { type: 'other' };
        },
      };
    },
  };
}

const generic = () => adapter('generic/1', [said('read without knowledge')]);

describe('withFallback', () => {
  it('is the adapter as long as that works', () => {
    const safe = withFallback(adapter('site/1', [said('known')]), generic());
    const chat = safe.find(page);
    expect(safe.rule).toBe('site/1');
    expect(chat && safe.reader(page, chat).read(row, nothingSent, false)).toEqual(said('known'));
  });

  it('leaves pages alone that the adapter does not know', () => {
    expect(withFallback(adapter('site/1', [], null), generic()).find(page)).toBeNull();
  });

  it.each([
    ['throws', [new Error('changed')]],
    ['sees nothing where others see a conversation', []],
    ['takes everything for lines between messages', [{ type: 'other' } as const]],
  ])('lets go of an adapter that %s', (_, readings) => {
    const safe = withFallback(adapter('site/1', readings), generic());
    const chat = safe.find(page);
    expect(safe.rule).toBe('generic/1 (site/1 failed)');
    expect(chat && safe.reader(page, chat).read(row, nothingSent, false)).toEqual(said('read without knowledge'));
  });

  it('goes on where an adapter fails in the middle of a conversation, and says so from then on', () => {
    const safe = withFallback(adapter('site/1', [said('known'), said('known too'), new Error('changed')]), generic());
    const chat = safe.find(page) as Chat;
    const reader = safe.reader(page, chat);
    expect(reader.read(row, nothingSent, false)).toEqual(said('known'));
    expect(safe.rule).toBe('site/1');
    expect(reader.read(row, nothingSent, false)).toEqual(said('known too'));
    expect(reader.read(row, nothingSent, false)).toEqual(said('read without knowledge'));
    expect(safe.rule).toBe('generic/1 (site/1 failed)');
  });

  it('keeps an empty conversation that nobody can read anything in', () => {
    const safe = withFallback(adapter('site/1', []), adapter('generic/1', []));
    expect(safe.find(page)).not.toBeNull();
    expect(safe.rule).toBe('site/1');
  });

  it('takes an adapter back that saw nothing while the page was still drawn', () => {
    const readings: RowReading[] = [];
    const safe = withFallback(adapter('site/1', readings), generic());
    safe.find(page);
    expect(safe.rule).toBe('generic/1 (site/1 failed)');
    readings.push(said('known'));
    safe.find(page);
    expect(safe.rule).toBe('site/1');
  });

  it('never takes one back that threw', () => {
    const readings: (RowReading | Error)[] = [new Error('changed')];
    const safe = withFallback(adapter('site/1', readings), generic());
    safe.find(page);
    readings[0] = said('known');
    safe.find(page);
    expect(safe.rule).toBe('generic/1 (site/1 failed)');
  });
});
