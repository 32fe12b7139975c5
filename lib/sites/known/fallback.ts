/**
 * Sites change their markup without telling anybody. An adapter that throws is let go for good, one that sees nothing where
 * a conversation stands for as long as that is so; the entries say so in their `rule`.
 */
import { type Chat, nothingSent, type Page, type RowReader, type SiteAdapter } from '../../capture/adapter';

/** Rows that are read to see whether an adapter still understands the page. */
const SAMPLE = 5;

/** `adapter` as long as it works, else `instead`. The rule then reads `generic/1 (chatui/1 failed)`. */
export function withFallback(adapter: SiteAdapter, instead: SiteAdapter): SiteAdapter {
  let threw = false;
  let failed = false;
  const reads = (by: SiteAdapter, page: Page, chat: Chat): boolean => {
    const reader = by.reader(page, chat);
    return reader
      .rows()
      .slice(-SAMPLE)
      .some((row) => reader.read(row, nothingSent, false).type !== 'other');
  };
  /** The conversation that only `instead` can read, if there is one. */
  const missed = (page: Page): Chat | null => {
    const chat = instead.find(page);
    return chat && reads(instead, page, chat) ? chat : null;
  };
  return {
    get rule() {
      return failed ? `${instead.rule} (${adapter.rule} failed)` : adapter.rule;
    },
    find(page) {
      if (threw) return instead.find(page);
      failed = false;
      let chat: Chat | null = null;
      try {
        chat = adapter.find(page);
        if (!chat || reads(adapter, page, chat)) return chat;
      } catch {
        threw = failed = true;
        return instead.find(page);
      }
      const other = missed(page);
      failed = other !== null;
      return other ?? chat;
    },
    reader(page, chat) {
      let reader = (failed ? instead : adapter).reader(page, chat);
      const attempt = <T>(work: (by: RowReader) => T): T => {
        if (failed) return work(reader);
        try {
          return work(reader);
        } catch {
          threw = failed = true;
          reader = instead.reader(page, chat);
          return work(reader);
        }
      };
      return {
        rows: (part) => attempt((by) => by.rows(part)),
        touched: (element) => attempt((by) => by.touched(element)),
        read: (...row) => attempt((by) => by.read(...row)),
      };
    },
  };
}
