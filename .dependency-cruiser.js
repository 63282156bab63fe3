/**
 * Which folders of `src/` a folder may import from, beside itself; a folder with a hyphen is an element. Imports point down,
 * types included, and in no circle. The files of `src/` itself
 * and `src/preload/`, the entries' first tasks, import anything, and nothing else imports them.
 *
 * @type {Record<string, readonly string[]>}
 */
const layers = {
  platform: [],
  time: [],
  theme: [],
  registry: [],
  sanitize: ['platform'],
  normalize: ['platform', 'sanitize'],
  data: ['platform', 'registry'],
  locale: ['data', 'platform', 'time'],
  portlet: ['data', 'locale', 'platform', 'registry', 'sanitize', 'theme', 'time'],
  news: ['data', 'locale', 'platform', 'sanitize', 'time'],
  upgrade: ['platform', 'registry', 'sanitize'],
  doctor: ['data', 'locale', 'platform', 'portlet', 'registry', 'sanitize', 'upgrade'],
};
const element = '[^/]+-[^/]+';
/** What an element may import from, beside itself. */
const belowElements = Object.keys(layers).filter((layer) => layer !== 'upgrade' && layer !== 'doctor');

/** Read on a server and in tests without a page, or beside any element. */
const withoutLit = ['data', 'normalize', 'platform', 'registry', 'sanitize', 'time', 'upgrade'];

/** @param {readonly string[]} names */
const oneOf = (names) => `(?:${names.join('|')})`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  ...Object.entries(layers).map(([layer, below]) => ({
    name: `down-from-${layer}`,
    comment: `src/${layer} may import from: ${below.join(', ') || 'nothing else'}.`,
    from: { path: `^src/${layer}/` },
    to: { path: '^src/', pathNot: `^src/${oneOf([layer, ...below])}/` },
  })),
  {
    name: 'down-from-elements',
    comment: `An element may import from: ${belowElements.join(', ')}; not from another element.`,
    from: { path: `^src/(${element})/` },
    to: { path: '^src/', pathNot: `^src/${oneOf(['$1', ...belowElements])}/` },
  },
  {
    name: 'known-layers',
    comment: 'A new folder of src/ needs its place in .dependency-cruiser.js.',
    from: {
      path: '^src/[^/]+/',
      pathNot: `^src/${oneOf(['preload', 'server', element, ...Object.keys(layers)])}/`,
    },
    to: {},
  },
  {
    name: 'server-alone',
    comment: 'src/server is the program for Node, which no page loads.',
    from: { path: '^src/', pathNot: '^src/(?:locale/)?server/' },
    to: { path: '^src/(?:locale/)?server/' },
  },
  {
    name: 'no-circles',
    comment: 'A type that both need belongs in a file of its own; a controller is typed by an interface.',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'lit-alone',
    comment: 'What pages load has one dependency, which is lit.',
    from: { path: '^src/', pathNot: '^src/server/' },
    to: { pathNot: '^src/|(?:^|/)node_modules/(?:lit|lit-html|lit-element|@lit)/' },
  },
  {
    name: 'no-lit-here',
    comment: 'Read on a server and in tests without a page, or beside any element.',
    from: { path: `^src/(?:${oneOf(withoutLit)}|[^/]+/(?:sources|formats))/` },
    to: { path: '(?:^|/)node_modules/' },
  },
  {
    name: 'sources-do-not-draw',
    comment: 'A source or format is a pure function, which knows nothing of what is drawn from it.',
    from: { path: '^src/([^/]+)/(?:sources|formats)/' },
    to: { path: '/(?:views|layouts|tools)/|\\.css\\.ts$|/define\\.ts$|^src/$1/$1\\.ts$' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
