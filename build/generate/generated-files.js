import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { conditionLabelsModule, conditionsModule } from './conditions.js';
import { iconsModule } from './icons.js';
import { metSymbolLabelsModule, metSymbolsModule } from './met-symbols.js';
import { regionsModule, standardRegionsModule } from './regions.js';
import { readTable } from './table.js';

const lucide = 'Icons: Lucide (ISC).';
const geonames = 'Coordinates: GeoNames (CC BY 4.0).';
const openMeteo = 'Codes and their meanings: Open-Meteo and the WMO; words and order: ours.';
const metNorway = 'Names of the symbols: MET Norway; words: ours.';

/**
 * Every file of `src` that is made from a table, as it should be now.
 *
 * @returns {Promise<Map<string, string>>} Text by path from the package's root.
 */
export async function generatedFiles() {
  const conditions = readTable('conditions');
  const metSymbols = readTable('met-symbols');
  const frameIcons = readTable('frame-icons').map(({ icon }) => icon);
  const newsIcons = readTable('news-icons');
  const articleIcons = (/** @type {string} */ part) =>
    readTable('article-icons')
      .filter((row) => row.part === part)
      .map(({ icon }) => icon);
  const conditionIcons = new Set(conditions.flatMap(({ icon_day, icon_night }) => [icon_day, icon_night]));
  const regions = {
    provinces: readTable('provinces'),
    formerProvinces: readTable('former-provinces'),
    furtherPlaces: readTable('further-places'),
    otherNames: readTable('other-names'),
  };
  const shapes = lucideShapes();

  /** @type {[path: string, credit: string, module: string][]} */
  const files = [
    ['src/portlet/icons.generated.ts', lucide, iconsModule(frameIcons, shapes)],
    ...[...new Set(newsIcons.map(({ file }) => file))].map((file) => {
      const icons = newsIcons.filter((row) => row.file === file).map(({ icon }) => icon);
      return /** @type {const} */ ([
        `src/featured-news/${file}.generated.ts`,
        lucide,
        iconsModule(icons, shapes),
      ]);
    }),
    ['src/news-article/icons.generated.ts', lucide, iconsModule(articleIcons(''), shapes)],
    ['src/news-article/listen/icons.generated.ts', lucide, iconsModule(articleIcons('listen'), shapes)],
    ['src/news-article/pictures/icons.generated.ts', lucide, iconsModule(articleIcons('pictures'), shapes)],
    ['src/weather-regions/icons.generated.ts', lucide, iconsModule(conditionIcons, shapes)],
    ['src/weather-regions/conditions.generated.ts', openMeteo, conditionsModule(conditions)],
    ['src/weather-regions/regions.generated.ts', geonames, regionsModule(regions)],
    [
      'src/weather-regions/regions/standard-regions.generated.ts',
      geonames,
      standardRegionsModule(regions.provinces),
    ],
    ['src/weather-regions/met-symbols.generated.ts', metNorway, metSymbolsModule(metSymbols, conditions)],
    ['src/locale/weather/conditions.vi.generated.ts', openMeteo, conditionLabelsModule(conditions, 'vi')],
    ['src/locale/weather/conditions.en.generated.ts', openMeteo, conditionLabelsModule(conditions, 'en')],
    ['src/locale/weather/met-symbols.generated.ts', metNorway, metSymbolLabelsModule(metSymbols, conditions)],
  ];
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  const texts = files.map(async ([path, credit, module]) => {
    const text = `// Made by build/generate from build/tables: change those. ${credit}\n\n${module}`;
    return /** @type {const} */ ([path, await format(text, { ...style, parser: 'typescript' })]);
  });
  return new Map(await Promise.all(texts));
}

/** @returns {Record<string, [string, Record<string, string>][]>} Names and attributes of each icon's elements. */
function lucideShapes() {
  const path = createRequire(import.meta.url).resolve('lucide-static/icon-nodes.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}
