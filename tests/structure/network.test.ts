/** No network but what the user switched on: each page forbids it to itself, and one file asks. Pictures are read from where the page has them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = readdirSync('entrypoints')
  .map((name) => join('entrypoints', name, 'index.html'))
  .filter((file) => existsSync(file));

describe('the network', () => {
  it.each(pages)('is closed to %s', (page) => {
    expect(readFileSync(page, 'utf8')).toContain(`http-equiv="Content-Security-Policy" content="connect-src 'self'"`);
  });

  it('is used in one place; what the package takes along is read from the extension itself', () => {
    const source = ['lib', 'components', 'entrypoints']
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
      .filter((file) => /\.tsx?$/.test(file));
    const asking = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\(/;
    const found = source.filter((file) => asking.test(readFileSync(file, 'utf8')));
    expect(found.sort()).toEqual([
      'entrypoints/page/Exporting.tsx',
      'lib/capture/files.ts',
      'lib/capture/sources.ts',
      'lib/platform/authority.ts',
    ]);
    expect(readFileSync('entrypoints/page/Exporting.tsx', 'utf8')).toContain('fetch(browser.runtime.getURL(');
    // Out of the page's own memory.
    expect(readFileSync('lib/capture/sources.ts', 'utf8')).toMatch(
      /if \(address\.startsWith\('blob:'\)[^;]*fetch\(address\)/,
    );
    // What the page itself has loaded, from its cache.
    expect(readFileSync('lib/capture/files.ts', 'utf8').match(/cache: .*/g)).toEqual([
      "cache: cached ? 'only-if-cached' : 'force-cache',",
    ]);
  });
});
