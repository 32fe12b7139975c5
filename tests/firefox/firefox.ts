/** A Firefox of its own with the shipped build in it as a temporary add-on, which may read every site: what a click on the icon and a yes would give. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Bidi } from './bidi';
import { FirefoxPage } from './page';

const BUILD = resolve('.output/firefox-mv2');
const ADD_ON = 'on-record@on-record.example';
const UUID = '11111111-2222-4333-8444-555555555555';
const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
  'devtools.jsonview.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export class Firefox {
  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
    private readonly bidi: Bidi,
    /** A page of the extension that runs no script of ours, to speak to the background through. */
    private readonly control: string,
  ) {}

  static async launch(path = process.env.FIREFOX_PATH ?? 'firefox-esr'): Promise<Firefox> {
    if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error(`No build in ${BUILD}: run npm run build:firefox.`);
    const profile = mkdtempSync(join(tmpdir(), 'on-record-firefox-'));
    const prefs = Object.entries(PREFS).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
    const flags = ['--headless', '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'];
    const child = spawn(path, [...flags, '--profile', profile, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const bidi = await Bidi.to(`${await addressOf(child)}/session`);
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: BUILD } });
    await grant(bidi);
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await bidi.send('browsingContext.navigate', {
      context,
      url: `moz-extension://${UUID}/manifest.json`,
      wait: 'none',
    });
    const firefox = new Firefox(child, profile, bidi, context);
    await firefox.#until(() => bidi.evaluate<boolean>(context, 'typeof browser?.runtime?.id === "string"'));
    return firefox;
  }

  async open(url: string): Promise<FirefoxPage> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return new FirefoxPage(this.bidi, context);
  }

  /** In the page of the extension. */
  inside<T>(expression: string): Promise<T> {
    return this.bidi.evaluate(this.control, expression);
  }

  /** Asks the background as the panel does. */
  ask<T>(call: string, input: object): Promise<T> {
    return this.inside(`browser.runtime.sendMessage(${JSON.stringify({ to: 'on-record/1', call, input })})`);
  }

  async tabOf(url: string): Promise<number> {
    const tabs = await this.inside<{ id: number; url: string }[]>('browser.tabs.query({})');
    const tab = tabs.find((one) => one.url === url);
    if (!tab) throw new Error(`No tab shows ${url}`);
    return tab.id;
  }

  async close(): Promise<void> {
    const ended = new Promise((gone) => this.child.once('exit', gone));
    await this.bidi.send('browser.close', {}).catch(() => this.child.kill());
    await ended;
    this.bidi.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #until(holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + 20_000;
    while (!(await holds().catch(() => false))) {
      if (Date.now() > end) throw new Error('No page of the extension opened');
      await new Promise((go) => setTimeout(go, 50));
    }
  }
}

/** Firefox says on its error output where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`Firefox ended (${code}): ${said}`)));
    child.stderr?.on('data', (part) => {
      said += part;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) found(address);
    });
  });
}

/** Every site: a prompt cannot be reached by a driver, so the browser's own window is asked for it. */
async function grant(bidi: Bidi): Promise<void> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const [window] = contexts;
  if (!window) throw new Error('Firefox has no window');
  await bidi.evaluate(
    window.context,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADD_ON)});
      await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['*://*/*'] }, extension);
    })()`,
  );
}
