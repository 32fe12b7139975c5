/** Makes a fresh clone ready: dependencies, a browser, a Chinese font, and the tools that evidence is checked with. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, findFirefox } from './browser-path.mjs';
import { run, runNpm } from './steps.mjs';

/** Programs that the tests of `VERIFY.txt` and of backups call, and the Debian package of each. */
const TOOLS = { openssl: 'openssl', python3: 'python3', unzip: 'unzip', age: 'age' };
/** A screen without a monitor and real keys on it, for what the browser's own shortcuts do: a Linux affair. */
const KEYS = { Xvfb: 'xvfb', xdotool: 'xdotool' };
const FONT = 'fonts-wqy-zenhei';
const FIREFOX = 'firefox-esr';

/**
 * Sets up what is missing and nothing else. Throws with words for a person when something cannot be had.
 * @param {{ browser?: boolean }} [wants]
 * @returns {Promise<{ browser: string | null }>} path of the browser
 */
export async function setup({ browser = true } = {}) {
  checkNode();
  await installDependencies('.');
  if (!browser) return { browser: null };
  await installFromDebian(missingPackages());
  const path = findBrowser();
  if (!path) throw new Error(noBrowser());
  console.log(`  Browser: ${path}`);
  const absent = Object.keys(TOOLS).filter((tool) => !onPath(tool));
  if (absent.length > 0)
    console.log(`  Not found, needed to check evidence packages and backups from a shell: ${absent.join(', ')}`);
  return { browser: path };
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: this needs 20.19 or newer (https://nodejs.org).`);
  }
}

/** Path of Firefox, from Debian when it is not there yet; null where it cannot be had. */
export async function setupFirefox() {
  if (!findFirefox()) await installFromDebian([FIREFOX]);
  return findFirefox();
}

/** `npm ci` in `folder`, when its dependencies are missing or were installed from another lockfile. */
export async function installDependencies(folder) {
  const lock = join(folder, 'package-lock.json');
  const stamp = join(folder, 'node_modules', '.installed-from');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!newerThan(join(folder, 'node_modules', '.package-lock.json'), lock)) {
    console.log(`  Installing dependencies (npm ci) in ${folder}`);
    const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: folder });
    if (code !== 0) throw new Error('npm ci failed: the lines above say why. Is the npm registry within reach?');
  }
  writeFileSync(stamp, wanted);
}

/** npm writes its own copy of the lockfile last: one that is newer than ours was installed from it. */
function newerThan(file, other) {
  return existsSync(file) && statSync(file).mtimeMs >= statSync(other).mtimeMs;
}

function missingPackages() {
  const tools = Object.entries({ ...TOOLS, ...(process.platform === 'linux' ? KEYS : {}) }).filter(
    ([tool]) => !onPath(tool),
  );
  return [
    ...(findBrowser() ? [] : ['chromium']),
    ...(process.platform === 'linux' && !hasChineseFont() ? [FONT] : []),
    ...tools.map(([, name]) => name),
  ];
}

/** On Debian and its kin, as root; elsewhere nothing is installed. */
async function installFromDebian(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.log(`  Installing ${packages.join(', ')} (apt-get)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
  await run('apt-get', [...lock, '-qq', 'update'], { env });
  const code = await run('apt-get', [...lock, '-qq', 'install', '-y', '--no-install-recommends', ...packages], { env });
  if (code !== 0) console.log('  apt-get failed: the lines above say why.');
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function onPath(program) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => endings.some((end) => runs(join(folder, program + end))));
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function noBrowser() {
  const how = {
    darwin: 'Install Chromium, Chrome or Edge (for instance: brew install --cask chromium).',
    win32: 'Install Chrome, Chromium or Edge; Edge usually comes with Windows.',
  };
  const linux = 'Install Chromium, Chrome or Edge (on Debian: sudo apt-get install chromium fonts-wqy-zenhei).';
  return `No Chrome, Chromium or Edge was found. ${how[process.platform] ?? linux} If it stands somewhere unusual, set CHROME_PATH to it.`;
}
