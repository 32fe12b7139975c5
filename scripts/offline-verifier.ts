/** Builds verify.html, the verifier in one file: script and style stand inside, and its own policy allows those two and nothing else. */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

const ENTRY = 'entrypoints/verify/offline.tsx';

/** The whole page. The same source gives the same bytes. */
export async function offlineVerifier(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome121', 'firefox121', 'safari17.5'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
  });
  const made = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? '';
  // Nothing in the script may look like its own end tag, or like a comment that would hide it.
  const script = made('.js').replace(/<(\/script|!--)/gi, '\\x3c$1');
  const style = made('.css').replaceAll('</', '<\\/');
  return page(script, style);
}

const source = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function page(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${source(script)}`,
    // Of its own text, so that checking does not hold the page up.
    'worker-src blob:',
    `style-src ${source(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>Verify a package · On Record</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<noscript>This page needs JavaScript. VERIFY.txt says how to check the package without it. 本页需要 JavaScript；VERIFY.txt 说明了不用它的核验方法。</noscript>',
    '<div id="app"></div>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
