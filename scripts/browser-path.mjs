/** Finds an installed Chrome, Chromium or Edge, and Firefox. Nothing but Node's own modules: this runs before any dependency is there. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every place that is looked at, in order; `CHROME_PATH` comes first. Chrome itself comes late: 137 and later no longer load extensions from the command line. */
export function candidates(env = process.env, platform = process.platform) {
  const first = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === 'darwin') return [...first, ...MAC.flatMap((path) => [path, join(env.HOME ?? '', path)])];
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return [...first, ...WINDOWS.flatMap((path) => roots.map((root) => `${root}\\${path}`))];
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...first,
    ...NAMES.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name))),
  ];
}

const FIREFOX = ['firefox-esr', 'firefox'];
const FIREFOX_MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Path of Firefox, or null; `FIREFOX_PATH` comes first. */
export function findFirefox(env = process.env, platform = process.platform) {
  const first = env.FIREFOX_PATH ? [env.FIREFOX_PATH] : [];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return [...first, ...roots.map((root) => `${root}\\Mozilla Firefox\\firefox.exe`)].find(runnable) ?? null;
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  const named = FIREFOX.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...first, ...(platform === 'darwin' ? [FIREFOX_MAC] : []), ...named].find(runnable) ?? null;
}

/** Path of the first browser that can be run, or null. */
export function findBrowser(env = process.env, platform = process.platform) {
  return candidates(env, platform).find(runnable) ?? null;
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
