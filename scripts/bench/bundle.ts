/** Makes a script that runs in a browser of a file of `page/`. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The named file and what it imports as one script, which says its name to profilers. */
export async function pageScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`page/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome137',
    charset: 'utf8',
  });
  return `${outputFiles[0]?.text ?? ''}\n//# sourceURL=${name}.js`;
}
