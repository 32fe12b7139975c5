/** A second pass over the content script, which goes into every frame: what is used once moves to where it is used. */
import { minify } from 'terser';
import { minifySync, type Plugin } from 'vite';

const SCRIPT = 'capture.js';

/** Takes what the bundler's own minifier made of the content script. No setting that could change what it does is used. */
export const smaller: Plugin = {
  name: 'smaller-content-script',
  apply: ({ build }) => build?.minify !== false,
  async generateBundle(_, bundle) {
    const chunk = bundle[SCRIPT];
    if (chunk?.type !== 'chunk') return;
    const { code } = await minify(chunk.code, {
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, hoist_funs: true, inline: 1 },
    });
    if (code) chunk.code = minifySync(SCRIPT, code, { compress: { target: 'es2023' } }).code;
  },
};
