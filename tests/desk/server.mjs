/**
 * The practice desk: a loopback server with pages made of real chat libraries. Nothing listens outside this computer.
 * Run it: `node tests/desk/server.mjs [port]`. From a test: `const desk = await startDesk()`.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { bundlePage } from './bundle.mjs';
import { deskShelf } from './catalogue.mjs';
import { articlePage, barePage, chatPage, indexPage } from './shell.mjs';

const SERVES = ['page', 'closed', 'inner', 'frame', 'blank', 'srcdoc'];
const frameHost = new URL('./driver/frame-host.ts', import.meta.url).pathname;

/**
 * Starts the desk. `otherOriginUrl` is the same server under the other name of this computer, which is another origin.
 * @type {typeof import('./server.mjs').startDesk}
 */
export async function startDesk({ port = 0, shelves = [deskShelf] } = {}) {
  const library = openLibrary(shelves);
  const server = createServer((request, response) => {
    answer(request, library).then(
      ({ type, body }) => reply(response, 200, type, body),
      (problem) => reply(response, problem instanceof NotHere ? 404 : 500, 'text/plain', String(problem)),
    );
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address();
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${taken}/`, otherOriginUrl: `http://localhost:${taken}/`, close };
}

class NotHere extends Error {}

/** All pages by id, and each bundle made at most once in the life of the server. */
function openLibrary(shelves) {
  const pages = new Map(shelves.flatMap((shelf) => shelf.pages.map((page) => [page.id, { ...page, shelf }])));
  const made = new Map();
  const bundle = (name, entry, alias) => {
    if (!made.has(name)) made.set(name, bundlePage({ name, entry, alias }));
    return made.get(name);
  };
  return {
    pages,
    bundleOf(id) {
      if (id === 'frame-host') return bundle('frame-host', frameHost, {});
      const page = pages.get(id);
      if (!page) throw new NotHere(`no page called ${id}`);
      return bundle(`${page.shelf.name}-${id}`, page.entry, page.shelf.alias);
    },
  };
}

async function answer(request, library) {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const [room, id] = url.pathname.slice(1).split('/');
  if (url.pathname === '/') return html(indexPage([...library.pages.values()]));
  if (url.pathname === '/shell.css') return css(await readFile(new URL('./shell.css', import.meta.url), 'utf8'));
  if (url.pathname === '/article') return html(articlePage());
  if (room === 'chat') return html(chat(url, library.pages.get(id)));
  if (room === 'bundle') return bundled(url, library);
  throw new NotHere(`nothing at ${url.pathname}`);
}

function chat(url, page) {
  if (!page) throw new NotHere(`no page at ${url.pathname}`);
  const options = optionsOf(url, page);
  return options.serve === 'inner' ? barePage(page, options) : chatPage(page, options);
}

function optionsOf(url, page) {
  const asked = url.searchParams;
  const serve = SERVES.includes(asked.get('serve')) ? asked.get('serve') : 'page';
  const elsewhere = new URL(url);
  elsewhere.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  elsewhere.searchParams.set('serve', 'inner');
  return {
    id: page.id,
    serve,
    script: asked.get('script') !== 'off',
    delay: Number(asked.get('delay') ?? 900),
    history: Number(asked.get('history') ?? 0),
    keep: asked.get('keep') === 'on',
    bundle: new URL(`/bundle/${page.shelf.name}/${page.id}.js`, url).href,
    styles: new URL(`/bundle/${page.shelf.name}/${page.id}.css`, url).href,
    elsewhere: elsewhere.href,
  };
}

/** `?host` gives styles for inside a shadow root, where `:root` and `body` mean nothing. */
async function bundled(url, library) {
  const [id, kind] = url.pathname.split('/').at(-1)?.split('.') ?? [];
  const made = await library.bundleOf(id);
  if (kind === 'js') return { type: 'text/javascript', body: made.js };
  return css(url.searchParams.has('host') ? made.css.replaceAll(':root', ':host') : made.css);
}

const html = (body) => ({ type: 'text/html', body });
const css = (body) => ({ type: 'text/css', body });

function reply(response, status, type, body) {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.argv[2] ?? 8787);
  try {
    const desk = await startDesk({ port });
    console.log(`Practice desk · 练习柜台: ${desk.url}`);
  } catch (problem) {
    if (problem.code !== 'EADDRINUSE') throw problem;
    console.error(
      `Port ${port} is taken, so nothing was started. Give another: node tests/desk/server.mjs ${port + 1}`,
    );
    process.exitCode = 1;
  }
}
