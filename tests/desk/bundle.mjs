/** Bundles a practice page once and keeps the result in `.artefacts/desk/` until one of its sources changes. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, version } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, '.artefacts', 'desk');

/** `browser` before `main`, `module` before both: the UMD build of one library has a broken default export. */
const settings = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'react',
  mainFields: ['module', 'browser', 'main'],
  conditions: ['style', 'module'],
  resolveExtensions: ['.tsx', '.ts', '.mjs', '.js', '.css', '.json'],
  loader: {
    '.svg': 'dataurl',
    '.png': 'dataurl',
    '.gif': 'dataurl',
    '.woff': 'dataurl',
    '.woff2': 'dataurl',
    '.ttf': 'dataurl',
    '.eot': 'empty',
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
  logLevel: 'silent',
};

const sha = (data) => createHash('sha256').update(data).digest('hex').slice(0, 20);

/**
 * Gives the script and the styles of a page.
 * @param {{ name: string, entry: string, alias: Record<string, string> }} page
 * @returns {Promise<{ js: string, css: string }>}
 */
export async function bundlePage({ name, entry, alias }) {
  const record = join(cache, `${name}.json`);
  const kept = await readKept(record, alias);
  if (kept) return kept;
  const result = await build({
    ...settings,
    alias,
    entryPoints: [entry],
    outdir: cache,
    absWorkingDir: root,
    metafile: true,
  });
  const text = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const made = { js: text('.js'), css: text('.css') };
  await keep(record, {
    settings: settingsKey(alias),
    inputs: await fingerprint(Object.keys(result.metafile.inputs)),
    ...made,
  });
  return made;
}

function settingsKey(alias) {
  return sha(
    JSON.stringify([version, settings, Object.entries(alias).map(([from, to]) => [from, relative(root, to)])]),
  );
}

/** Content, not dates: a fresh checkout and a restored cache both count. */
async function fingerprint(paths) {
  const hash = async (path) => [path, sha(await readFile(join(root, path.replace(/[?#].*/, ''))))];
  return Object.fromEntries(await Promise.all(paths.filter((path) => !path.includes(':')).map(hash)));
}

async function readKept(record, alias) {
  try {
    const kept = JSON.parse(await readFile(record, 'utf8'));
    if (kept.settings !== settingsKey(alias)) return null;
    const now = await fingerprint(Object.keys(kept.inputs));
    const same = Object.entries(kept.inputs).every(([path, hash]) => now[path] === hash);
    return same ? { js: kept.js, css: kept.css } : null;
  } catch {
    return null;
  }
}

/** By way of another name, so that a second server reading at the same time never sees half a file. */
async function keep(record, made) {
  await mkdir(cache, { recursive: true });
  const draft = `${record}.${process.pid}.new`;
  await writeFile(draft, JSON.stringify(made));
  await rename(draft, record);
}
