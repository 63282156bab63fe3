import { literal, textRecord } from './literal.js';

/** @typedef {Record<string, string>} Row */

/**
 * MET Norway's symbols as codes of the weather, so that one order of severity and one set of icons serve all sources.
 *
 * @param {Row[]} metSymbols The table.
 * @param {Row[]} conditions The table of the codes.
 * @returns {string} A module.
 * @throws {Error} Where a symbol's code is not among the conditions.
 */
export function metSymbolsModule(metSymbols, conditions) {
  const codes = metSymbols.map((row) => `${literal(row.symbol)}: ${conditionOf(row, conditions).code}`);
  return `
    /** The WMO code for a symbol's base: what stands before \`_day\`, \`_night\` or \`_polartwilight\`. */
    export const metSymbols: Readonly<Record<string, number>> = {${codes.join(',')}};
  `;
}

/**
 * What MET Norway's symbols say, where it is not what their code says.
 *
 * @param {Row[]} metSymbols The table.
 * @param {Row[]} conditions The table of the codes.
 * @returns {string} A module.
 * @throws {Error} Where a symbol's code is not among the conditions.
 */
export function metSymbolLabelsModule(metSymbols, conditions) {
  const labels = metSymbols.flatMap((row) => {
    const { label_vi, label_en } = conditionOf(row, conditions);
    if (row.label_vi === label_vi && row.label_en === label_en) return [];
    return [
      `${literal(row.symbol)}: ${textRecord([
        ['vi', row.label_vi],
        ['en', row.label_en],
      ])}`,
    ];
  });
  return `
    import type { Language } from '../language.js';

    /** By a symbol's base: its own words, where those of its WMO code would say less or something else. */
    export const metSymbolLabels: Readonly<Record<string, Readonly<Record<Language, string>>>> = {${labels.join(',')}};
  `;
}

function conditionOf({ symbol, code }, conditions) {
  const condition = conditions.find((one) => one.code === code);
  if (!condition) throw new Error(`${symbol}: no condition has the code ${code}`);
  return condition;
}
