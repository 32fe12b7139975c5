/** Serves each editor's page in every setting: in the page, in shadow roots, in frames, under the strictest policies. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { bundle } from '../../browser/composer/page-server';
import { SETTINGS, type Setting } from './table';

export interface SettingServer {
  url(setting: Setting, editor: string): string;
  close(): Promise<void>;
}

const PAGES = resolve('tests/matrix/editors/pages');
/** With two of them, hooks do not find each other. */
const ONE_REACT = Object.fromEntries(
  ['react', 'react-dom'].map((name) => [name, resolve('tests/matrix/node_modules', name)]),
);
const NONCE = 'c2V0dGluZw';
const STRICT = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const POLICIES: Partial<Record<Setting, string>> = {
  csp: STRICT,
  trusted: `${STRICT}; require-trusted-types-for 'script'; trusted-types default 'allow-duplicates'`,
};

/** At the page's own origin, and at another one, which is the same machine by another name. */
export async function serveSettings(): Promise<SettingServer> {
  const bundles = new Map<string, Promise<string>>();
  const bundled = (name: string) => {
    const made = bundles.get(name) ?? bundle(resolve(PAGES, `${name}.mjs`), { alias: ONE_REACT });
    bundles.set(name, made);
    return made;
  };
  let port = 0;
  const server = createServer((request, response) => {
    const [, setting, name = ''] = /^\/([\w-]+)\/([\w-]+)/.exec(request.url ?? '') ?? [];
    const answer = (type: string, body: string) =>
      response.setHeader('content-type', `${type}; charset=utf-8`).end(body);
    if (setting === 'script')
      return void bundled(name).then(
        (code) => answer('text/javascript', code),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    const where = SETTINGS.find((one) => one === setting);
    if (!where || name === '') return void response.writeHead(404).end();
    const policy = POLICIES[where];
    if (policy) response.setHeader('content-security-policy', policy);
    if (where === 'frame') return void answer('text/html', around(`/top/${name}`));
    if (where === 'other') return void answer('text/html', around(`http://localhost:${port}/top/${name}`));
    return void answer('text/html', page(name, where));
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  port = (server.address() as AddressInfo).port;
  return {
    url: (setting, editor) => `http://127.0.0.1:${port}/${setting}/${editor}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const around = (inner: string) => `<!doctype html><meta charset="utf-8"><title>shop</title><h1>Shop</h1>
<iframe src="${inner}" style="width: 700px; height: 500px"></iframe>`;

/**
 * A conversation, the editor below it, and a record of whatever would send: Enter, a submitted form, a click on the button. `tried` holds
 * all that came to the page at all, `sent` what reached the editor, where a chat listens for it.
 */
const page = (name: string, setting: Setting) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
<div role="log" style="height: 120px; overflow: auto">
<div class="message agent">您好，请问有什么可以帮您？</div><div class="message self">我想问一下账单</div>
<div class="message agent">好的，请说。</div></div>
<div id="at"></div><button id="send" type="button">Send</button>
<script nonce="${NONCE}">
window.tried = [];
window.sent = [];
addEventListener('keydown', (event) => event.key === 'Enter' && tried.push('Enter'), true);
addEventListener('submit', () => tried.push('submit'), true);
addEventListener('click', (event) => event.target.id === 'send' && tried.push('click'), true);
${setting === 'trusted' ? "trustedTypes.createPolicy('default', { createHTML: (text) => text, createScript: (text) => text, createScriptURL: (text) => text });" : ''}
const at = document.querySelector('#at');
const inner = ${setting === 'open' || setting === 'closed' ? `at.attachShadow({ mode: '${setting}' })` : 'at'};
window.place = inner.appendChild(document.createElement('div'));
place.id = 'root';
place.addEventListener('keydown', (event) => event.key === 'Enter' && sent.push('Enter'), true);
window.box = () => [...place.querySelectorAll('textarea, input, [contenteditable=true], trix-editor, iframe')].find((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1)?.getBoundingClientRect().toJSON()
  ?? (place.isContentEditable ? place.getBoundingClientRect().toJSON() : null);
window.shown = () => [place, ...place.querySelectorAll('textarea, input, iframe')]
  .map((one) => one.value ?? (one.contentDocument?.body ?? one).textContent).join(' ');
</script><script nonce="${NONCE}" src="/script/${name}"></script>`;
