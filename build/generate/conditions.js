import { literal, textRecord } from './literal.js';

/** @typedef {Record<string, string>} Row */

/**
 * What the codes of the weather mean to the blocks: which is worse, and which icon shows it.
 *
 * @param {Row[]} conditions The table.
 * @returns {string} A module.
 */
export function conditionsModule(conditions) {
  const rows = [...conditions]
    .sort((one, other) => Number(one.severity) - Number(other.severity))
    .map(({ code, icon_day: day, icon_night: night }) => [
      code,
      literal(day),
      ...(night === day ? [] : [literal(night)]),
    ]);
  return `
    import type { IconName } from './icons.js';

    /** From the mildest to the most serious: a code, its icon by day, and its icon by night where that is another. */
    const conditions: readonly (readonly [code: number, day: IconName, night?: IconName])[] = [
      ${rows.map((row) => `[${row.join(',')}]`).join(',')}
    ];

    /** A code's place among all, the higher the more serious; -1 for a code that is not known. */
    export const severity = (code: number) => conditions.findIndex(([known]) => known === code);

    /** The name of a code's icon, if the code is known. */
    export function conditionIcon(code: number, isDay: boolean): IconName | undefined {
      const [, day, night = day] = conditions[severity(code)] ?? [];
      return isDay ? day : night;
    }
  `;
}

/**
 * The conditions' names in one language.
 *
 * @param {Row[]} conditions The table.
 * @param {'vi' | 'en'} language
 * @returns {string} A module.
 */
export function conditionLabelsModule(conditions, language) {
  const labels = conditions.map((row) => /** @type {const} */ ([row.code, row[`label_${language}`]]));
  return `
    /** A condition in a few words, by WMO code. */
    export const conditions: Readonly<Record<number, string>> = ${textRecord(labels)};
  `;
}
