import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { conditionLabelsModule, conditionsModule } from './conditions.js';
import { metSymbolLabelsModule, metSymbolsModule } from './met-symbols.js';
import { regionsModule, standardRegionsModule } from './regions.js';
import { readTable } from './table.js';

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
  const regions = {
    provinces: readTable('provinces'),
    formerProvinces: readTable('former-provinces'),
    furtherPlaces: readTable('further-places'),
    otherNames: readTable('other-names'),
  };

  /** @type {[path: string, credit: string, module: string][]} */
  const files = [
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
