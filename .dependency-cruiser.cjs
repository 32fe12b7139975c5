/** The floors of the house (lib/README.md): imports point down only, and each outside world has one door. */

const CORE = '^lib/(transcript|pasted|evidence|verify|export|backup|playbook|reading|guards|case|i18n)/';
const WRITER = '^lib/(recorder/|storage/(indexeddb|memory|migrations))';

/** What each room may import besides itself. A room that is not named may import anything in `lib/`. */
const ROOMS = {
  transcript: [],
  pasted: ['transcript'],
  evidence: ['transcript'],
  verify: ['evidence', 'transcript', 'export', 'i18n'],
  export: ['evidence', 'transcript'],
  backup: ['evidence', 'case', 'playbook', 'verify'],
  playbook: ['transcript'],
  reading: ['transcript'],
  guards: ['reading', 'case', 'playbook', 'transcript'],
  case: ['transcript', 'reading'],
  i18n: [],
  capture: ['transcript'],
  sites: ['capture', 'transcript'],
  composer: ['guards'],
  recorder: ['evidence', 'transcript', 'storage'],
  storage: ['transcript', 'evidence', 'case', 'playbook'],
  protocol: ['transcript', 'evidence', 'guards', 'case', 'playbook', 'storage'],
  platform: ['transcript', 'evidence', 'case', 'playbook', 'export', 'i18n', 'protocol'],
};

const floor = ([room, allowed]) => ({
  name: `floor-${room}`,
  comment: `lib/${room} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}.`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: { path: '^(lib|components|entrypoints|tests|scripts)/', pathNot: `^lib/(${[room, ...allowed].join('|')})/` },
});

/** Files of one kind that never import each other. `shared` are names that stand beside them for all; the registry lists them. */
const noSiblings = (name, folder, { shared = [], registry = [] } = {}) => ({
  name,
  comment: `A file in ${folder} never imports a sibling: each can be read, added and taken away alone.`,
  severity: 'error',
  from: { path: `^${folder}/[^/]+\\.tsx?$`, pathNot: `/(${['-', ...shared, ...registry].join('|')})\\.tsx?$` },
  to: { path: `^${folder}/[^/]+\\.tsx?$`, pathNot: `/(${['-', ...shared].join('|')})\\.tsx?$` },
});

/** A front door and what it may reach. */
const door = (name, path, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path },
  to: { path: '^(lib|components|entrypoints)/', pathNot: `^(${allowed.join('|')})` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nothing uses has no place in the house.',
      severity: 'error',
      from: { orphan: true, path: '^(lib|components|entrypoints)/', pathNot: '\\.(d\\.ts|css|json|md|html)$' },
      to: {},
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^wxt/' } },
    {
      name: 'core-is-pure',
      comment: 'Core rooms could be lifted into another project: no browser, no storage, no view, no Node.',
      severity: 'error',
      from: { path: CORE, pathNot: '^lib/verify/(cli|native)\\.ts$' },
      to: { path: '(^|node_modules/)(wxt|webextension-polyfill|@wxt-dev|idb|preact)(/|$)' },
    },
    {
      name: 'core-without-node',
      comment: 'Only the command-line verifier may use Node.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/verify/(cli|native)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'idb-only-in-storage',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/storage/' },
      to: { path: '(^|node_modules/)idb(/|$)' },
    },
    {
      name: 'browser-only-at-the-edge',
      comment: 'Only protocol, platform and the front doors speak to the browser.',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/(protocol|platform)/' },
      to: { path: '(^|node_modules/)(wxt|webextension-polyfill|@wxt-dev/[^/]+)(/|$)' },
    },
    {
      name: 'views-only-above',
      comment: 'Preact belongs to components and entrypoints.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '(^|node_modules/)preact(/|$)' },
    },
    ...Object.entries(ROOMS).map(floor),
    {
      name: 'verify-by-itself',
      comment:
        'The verifier shares constants and types with the writer, not its code; only what is set again is set by the same hand.',
      severity: 'error',
      from: { path: '^lib/verify/', pathNot: '^lib/verify/rendered\\.ts$' },
      to: {
        path: '^lib/(evidence|export)/',
        pathNot: '^lib/(evidence/entry|export/(bag|rendering))\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    noSiblings('sites-stand-alone', 'lib/sites', { registry: ['registry'] }),
    noSiblings('pastes-stand-alone', 'lib/pasted', { shared: ['pasted', 'moment'], registry: ['registry'] }),
    noSiblings('guards-stand-alone', 'lib/guards', {
      shared: ['finding', 'number', 'figure', 'wording', 'told', 'amount', 'asked', 'weigh', 'weights'],
      registry: ['check', 'filter'],
    }),
    noSiblings('ways-stand-alone', 'lib/composer/ways'),
    {
      name: 'formats-stand-alone',
      comment: 'A format never imports another one; what they share stands beside them, and formats.ts lists them.',
      severity: 'error',
      from: { path: '^lib/export/(csv|html|json|markdown|text)\\.ts$' },
      to: { path: '^lib/export/(csv|html|json|markdown|text|formats)\\.ts$' },
    },
    {
      name: 'components-present',
      comment: 'Components show what they are given: core types and words, nothing that reaches out.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(entrypoints/|lib/(recorder|storage|protocol|platform|capture|sites|composer)/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-imports-a-front-door',
      comment: 'A page never imports another one; what pages share stands in entrypoints/page.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/(($1|page)/|capture/alone\\.ts$)' },
    },
    {
      name: 'reader-in-practice-alone',
      comment: 'The practice page alone runs the reader itself: no content script can be put into it.',
      severity: 'error',
      from: { path: '^entrypoints/', pathNot: '^entrypoints/(capture|practice)/' },
      to: { path: '^entrypoints/capture/' },
    },
    {
      name: 'no-import-of-entrypoints',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'storage-by-its-interface',
      comment: 'Rooms know what a store can do (store.ts) and how it fails (failure.ts), not how one is made.',
      severity: 'error',
      from: { path: '^lib/(recorder|protocol)/' },
      to: { path: '^lib/storage/', pathNot: '^lib/storage/(store|failure)\\.ts$' },
    },
    door(
      'page-reach',
      '^entrypoints/(sidepanel|library|practice|settings)/',
      ['entrypoints/', 'components/', CORE.slice(1), 'lib/(protocol|platform)/', 'lib/storage/(store|read)\\.ts$'],
      'Pages show: core, components, what they say to the background, and the reading door of storage.',
    ),
    door(
      'capture-reach',
      '^entrypoints/(capture|files|follow)/',
      ['entrypoints/capture/', 'lib/(capture|sites|composer|protocol|transcript)/'],
      'The content script reads the page, fills the input and reports; it holds nothing else.',
    ),
    door(
      'verify-reach',
      '^entrypoints/verify/',
      ['entrypoints/(verify|page)/', 'components/', 'lib/(verify|i18n|platform)/'],
      'The verifier needs no storage and no background.',
    ),
    {
      name: 'pages-never-write',
      comment:
        'Only the background writes. Pages and the content script cannot even indirectly reach the writing side.',
      severity: 'error',
      from: { path: '^entrypoints/', pathNot: '^entrypoints/background(/|\\.ts$)' },
      to: { path: WRITER, pathNot: '^lib/storage/indexeddb-reader\\.ts$', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)\\.(wxt|output)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
