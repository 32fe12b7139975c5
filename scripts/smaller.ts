/** A second pass over the content script, which goes into every frame: what is used once moves to where it is used. */
import { minify } from 'terser';
import { minifySync, type Plugin } from 'vite';

const SCRIPT = 'capture.js';

/**
 * Members of the content script's own objects that get short names. None of them stands in a message, in another script, or
 * in anything of the browser that the content script asks.
 */
export const OWN =
  'adapter aside atTop basis breakLine chat drained echoed echoes edits element emit farewell finish firstSeen flash flashes forget give hints insets knows labels list lists markup moved oneEdge onAttached onGone outbox parts passed place reader rows seen sent shown sides since skip speakers stillSince take tick told touched typing watched words'.split(
    ' ',
  );

/** Takes what the bundler's own minifier made of the content script. No setting that could change what it does is used. */
export const smaller: Plugin = {
  name: 'smaller-content-script',
  apply: ({ build }) => build?.minify !== false,
  async generateBundle(_, bundle) {
    const chunk = bundle[SCRIPT];
    if (chunk?.type !== 'chunk') return;
    const { code } = await minify(chunk.code, {
      ecma: 2020,
      compress: { passes: 5, unsafe_arrows: true, hoist_funs: true, inline: 1 },
      mangle: { properties: { regex: new RegExp(`^(${OWN.join('|')})$`), builtins: true } },
    });
    if (code) chunk.code = minifySync(SCRIPT, code, { compress: { target: 'es2023' } }).code;
  },
};
