/** The service's units: their printed names, their decimals, and the way from ours (°C, km/h, mm, m) to the asked ones. */

/**
 * @typedef {object} Unit
 * @property {string} name As printed in `*_units`.
 * @property {number} decimals
 * @property {(value: number) => number} [from] From the stand-in's own unit; unchanged where absent.
 */

/** @typedef {{temperature_unit: string, wind_speed_unit: string, precipitation_unit: string}} UnitChoice */

/** @type {Record<string, Record<string, Unit>>} By parameter, then by its value. The first is the default. */
export const CHOICES = {
  temperature_unit: {
    celsius: { name: '°C', decimals: 1 },
    fahrenheit: { name: '°F', decimals: 1, from: (celsius) => celsius * 1.8 + 32 },
  },
  wind_speed_unit: {
    kmh: { name: 'km/h', decimals: 1 },
    ms: { name: 'm/s', decimals: 2, from: (kmh) => kmh / 3.6 },
    mph: { name: 'mp/h', decimals: 1, from: (kmh) => kmh / 1.609344 },
    kn: { name: 'kn', decimals: 1, from: (kmh) => kmh / 1.852 },
  },
  precipitation_unit: {
    mm: { name: 'mm', decimals: 2 },
    inch: { name: 'inch', decimals: 3, from: (mm) => mm / 25.4 },
  },
};

/** Lengths that follow the precipitation unit, as the service has it. @type {Record<string, Record<string, Unit>>} */
const WITH_PRECIPITATION = {
  snow: { mm: { name: 'cm', decimals: 2 }, inch: { name: 'inch', decimals: 2, from: (cm) => cm / 2.54 } },
  distance: {
    mm: { name: 'm', decimals: 2 },
    inch: { name: 'ft', decimals: 3, from: (metres) => metres / 0.3048 },
  },
};

/** @type {Record<string, Unit>} */
const FIXED = {
  percent: { name: '%', decimals: 0 },
  degrees: { name: '°', decimals: 0 },
  pressure: { name: 'hPa', decimals: 1 },
  energy: { name: 'J/kg', decimals: 1 },
  irradiance: { name: 'W/m²', decimals: 1 },
  irradiation: { name: 'MJ/m²', decimals: 2 },
  seconds: { name: 's', decimals: 2 },
  hours: { name: 'h', decimals: 2 },
  index: { name: '', decimals: 2 },
  flag: { name: '', decimals: 0 },
  code: { name: 'wmo code', decimals: 0 },
};

/**
 * @param {string} quantity A name of the tables in `variables.js`.
 * @param {UnitChoice} choice
 * @returns {Unit}
 */
export function unitOf(quantity, choice) {
  if (quantity === 'temperature') return CHOICES.temperature_unit[choice.temperature_unit];
  if (quantity === 'speed') return CHOICES.wind_speed_unit[choice.wind_speed_unit];
  if (quantity === 'precipitation') return CHOICES.precipitation_unit[choice.precipitation_unit];
  return WITH_PRECIPITATION[quantity]?.[choice.precipitation_unit] ?? FIXED[quantity];
}

/** @param {Unit} unit @param {number} value In the stand-in's own unit. @returns {number} Converted and rounded as printed. */
export function inUnit(unit, value) {
  const scale = 10 ** unit.decimals;
  return Math.round((unit.from ? unit.from(value) : value) * scale) / scale;
}
