import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cruise } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.js';

/** @param {string} baseDir With a folder `src`. */
async function violations(baseDir) {
  const { output } = await cruise(['src'], {
    ...config.options,
    tsConfig: undefined,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  return output.summary.violations.map(({ rule, from }) => [from, rule.name]);
}

/** What is refused, by the file and the rule. */
const refused = [
  ['src/data/a.ts', "import '../weather-regions/weather.js';", 'down-from-data'],
  ['src/data/b.ts', "import '../locale/vi.js';", 'down-from-data'],
  ['src/data/c.ts', "export { html } from 'lit';", 'no-lit-here'],
  ['src/sanitize/a.ts', "import '../data/client.js';", 'down-from-sanitize'],
  ['src/news/a.ts', "import '../featured-news/featured-news.js';", 'down-from-news'],
  ['src/portlet/a.ts', "export * from '../weather-regions/weather.js';", 'down-from-portlet'],
  ['src/portlet/b.ts', "export const later = () => import('../news/item.js');", 'down-from-portlet'],
  ['src/portlet/c.ts', "export type A = import('../news/item.js').Item;", 'down-from-portlet'],
  ['src/registry/a.ts', "import '../data/client.js';", 'down-from-registry'],
  ['src/upgrade/a.ts', "import '../autoload.js';", 'down-from-upgrade'],
  [
    'src/html-portlet/a.ts',
    "import type { Weather } from '../weather-regions/weather.js'; export type A = Weather;",
    'down-from-elements',
  ],
  ['src/weather-regions/a.ts', "import '../index.js';", 'down-from-elements'],
  ['src/weather-regions/b.ts', "import '../upgrade/upgrade.js';", 'down-from-elements'],
  ['src/weather-regions/e.ts', "import '../preload/start.js';", 'down-from-elements'],
  ['src/weather-regions/c.ts', "import 'dayjs';", 'lit-alone'],
  ['src/weather-regions/d.ts', "import '../../test/fake.js';", 'lit-alone'],
  ['src/weather-regions/sources/a.ts', "export { html } from 'lit';", 'no-lit-here'],
  ['src/weather-regions/sources/b.ts', "import '../weather-regions.js';", 'sources-do-not-draw'],
  ['src/weather-regions/sources/c.ts', "import '../views/table.js';", 'sources-do-not-draw'],
  ['src/weather-regions/sources/d.ts', "import '../weather-regions.css.js';", 'sources-do-not-draw'],
  ['src/cellar/a.ts', "import '../data/client.js';", 'known-layers'],
  ['src/news/one.ts', "import type { Two } from './two.js'; export type One = Two;", 'no-circles'],
];

/** What may be imported, and what the others import. */
const allowed = [
  ['src/news/two.ts', "import type { One } from './one.js'; export type Two = One;"],
  ['src/data/client.ts', "import '../platform/native.js';"],
  ['src/platform/native.ts', 'export {};'],
  ['src/locale/vi.ts', 'export {};'],
  ['src/news/item.ts', 'export interface Item { a: 1 }'],
  ['src/registry/define.ts', 'export {};'],
  ['src/upgrade/upgrade.ts', "import '../registry/define.js';"],
  ['src/featured-news/featured-news.ts', "import '../news/item.js'; export { html } from 'lit';"],
  ['src/weather-regions/define.ts', "import '../registry/define.js'; import './weather-regions.js';"],
  [
    'src/weather-regions/weather-regions.ts',
    "import './views/table.js'; import '../data/client.js'; export const later = () => import('./sources/json.js');",
  ],
  ['src/weather-regions/weather-regions.css.ts', 'export {};'],
  ['src/weather-regions/weather.ts', 'export interface Weather { a: 1 }'],
  ['src/weather-regions/views/table.ts', 'export {};'],
  ['src/weather-regions/sources/json.ts', "import '../weather.js'; import '../../data/client.js';"],
  [
    'src/autoload.ts',
    "import './upgrade/upgrade.js'; export const later = () => import('./weather-regions/define.js');",
  ],
  ['src/preload/start.ts', "import '../weather-regions/weather.js';"],
  ['src/index.ts', "import './weather-regions/define.js';"],
  ['test/fake.ts', 'export {};'],
  ['node_modules/lit/package.json', '{ "name": "lit", "version": "3.0.0", "main": "index.js" }'],
  ['node_modules/lit/index.js', ''],
  ['node_modules/dayjs/package.json', '{ "name": "dayjs", "version": "1.0.0", "main": "index.js" }'],
  ['node_modules/dayjs/index.js', ''],
];

describe('imports', () => {
  let folder;
  let found;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'layers-'));
    for (const [path, text] of [...refused, ...allowed]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `${text}\n`);
    }
    found = await violations(folder);
  });
  after(() => rm(folder, { recursive: true }));

  for (const [path, text, rule] of refused) {
    it(`${rule} refuses in ${path}: ${text}`, () => {
      const rules = found.filter(([from]) => from === path).map(([, name]) => name);
      assert.deepEqual([...new Set(rules)], [rule]);
    });
  }

  it('refuses nothing else', () => {
    const others = found.filter(([from]) => !refused.some(([path]) => path === from));
    assert.deepEqual(others, []);
  });

  it('is asked of src/ by the lint step', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
    assert.match(scripts.lint, /depcruise src/);
    assert.match(await readFile('test/run.js', 'utf8'), /depcruise|dependency-cruiser/);
  });
});
