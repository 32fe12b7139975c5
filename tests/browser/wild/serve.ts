/** Serves the pages of `tests/fixtures/wild`: chats in the manner of many services, made by nobody's library, each with its truth. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGES = new URL('../../fixtures/wild/', import.meta.url);

/** Names of the pages in a folder. */
export const wildPages = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, PAGES)).map((file) => file.replace('.html', ''));

export async function serveWild(): Promise<{ url(folder: string, name: string): string; close(): void }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const known = /^(driver\.js|[a-z-]+\/[a-z0-9-]+\.html)$/.test(path);
    response.setHeader('content-type', `${path.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(known ? readFileSync(new URL(path, PAGES)) : 'nothing here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: (folder, name) => `http://127.0.0.1:${port}/${folder}/${name}.html`, close: () => server.close() };
}
