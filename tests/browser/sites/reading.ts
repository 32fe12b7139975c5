/** Runs in a fixture page: what the adapters, as the content script asks them, make of it. */
import type { Page, RowReading } from '../../../lib/capture/adapter';
import { tools } from '../../../lib/sites/known/tools';
import { adaptersWith } from '../../../lib/sites/registry';

export interface Read {
  /** Rule of the adapter that took the page, after it has read everything. */
  rule: string | null;
  rows: RowReading[];
}

const page: Page = { document, shadowOf: (element) => element.shadowRoot };

function read(): Read {
  for (const adapter of [...adaptersWith(tools), tools.generic]) {
    const chat = adapter.find(page);
    if (!chat) continue;
    const reader = adapter.reader(page, chat);
    const rows = reader.rows().map((row) => reader.read(row, { take: () => false }, false));
    return { rule: adapter.rule, rows };
  }
  return { rule: null, rows: [] };
}

declare global {
  var readSite: () => Read;
}
globalThis.readSite = read;
