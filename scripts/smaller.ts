/** A second pass over the content script, which goes into every frame, and over what knows the sites: what is used once moves to where it is used. */
import { minify } from 'terser';
import { minifySync, type Plugin } from 'vite';

const SCRIPTS = ['capture.js', 'sites.js', 'files.js', 'follow.js'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Members of their own objects that get short names. None of them stands in a message, in any other script, or in anything of
 * the browser that they ask.
 */
export const OWN =
  'above adapter address admits after alone aside atEnd atTop basis begin below box breakLine button came cameAt chat controls count drained drawn due echoed echoes edge edits element emit farewell file first firstSeen flash flashes flooded forget freeze gather give headed heads held hints image inputs insets inSteps kept knows labels leave letters line list lists look lookInto markup missing moved named near newest oneEdge onGone opened others outbox parent parts passed place prepare put read reader resume rooms row rows seen shorten show shown sides since skip span speakers state stillSince take textOf tick time told touched typing update wake watched went where within words'.split(
    ' ',
  );

/** The same short name in both scripts: they speak to each other. */
const SHORT = Object.fromEntries(
  OWN.map((name, i) => [`$${name}`, i < LETTERS.length ? LETTERS[i] : `_${LETTERS[i - LETTERS.length]}`]),
);

/** Takes what the bundler's own minifier made of the content script. No setting that could change what it does is used. */
export const smaller: Plugin = {
  name: 'smaller-content-script',
  apply: ({ build }) => build?.minify !== false,
  async generateBundle(_, bundle) {
    for (const script of SCRIPTS) {
      const chunk = bundle[script];
      if (chunk?.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 5, unsafe_arrows: true, hoist_funs: true, inline: 1 },
        mangle: { properties: { regex: new RegExp(`^(${OWN.join('|')})$`), builtins: true } },
        nameCache: { props: { props: { ...SHORT } } },
      });
      if (code) chunk.code = minifySync(script, code, { compress: { target: 'es2023' } }).code;
    }
  },
};
