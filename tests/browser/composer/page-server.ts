/** Pages with one real input each, and the composer in an isolated world beside them, as a content script would be. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Page } from 'playwright-core';

const here = (path: string) => resolve('tests/browser/composer', path);

export interface PageServer {
  url(page: string): string;
  close(): Promise<void>;
}

/** Serves `<folder>/<name>.mjs`, bundled on demand, in a page whose decoys a composer must keep away from. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    const [, name = '', script] = /^\/([\w-]+)(\.js)?$/.exec(request.url ?? '') ?? [];
    const answer = (type: string, body: string) => response.setHeader('content-type', type).end(body);
    if (!script) return void answer('text/html; charset=utf-8', html(name));
    return void bundle(resolve(folder, `${name}.mjs`)).then(
      (code) => answer('text/javascript; charset=utf-8', code),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page) => `http://127.0.0.1:${port}/${page}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

const html = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title><div id="root"></div>
<script>window.sent = [];</script><script src="/${name}.js"></script>`;

/** One script that a page can load. */
export async function bundle(entry: string, options: BuildOptions = {}): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    mainFields: ['module', 'browser', 'main'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    logLevel: 'silent',
    ...options,
  });
  return result.outputFiles?.[0]?.text ?? '';
}

let composer: Promise<string> | undefined;
function world(): Promise<string> {
  composer ??= bundle(here('world.ts'), { globalName: 'composer' });
  return composer;
}

/** The composer's calls, evaluated in an isolated world of `page`: its own globals, the page's DOM, like a content script. */
export async function withComposer(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await evaluate(`${await world()}; globalThis.composer = composer; null`);
  return evaluate;
}
