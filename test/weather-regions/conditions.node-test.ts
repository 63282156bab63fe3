import { describe, it } from 'node:test';
import { expect } from 'chai';
import { en } from '../../src/locale/weather/en.js';
import { metSymbolLabels } from '../../src/locale/weather/met-symbols.js';
import { vi } from '../../src/locale/weather/vi.js';
import { conditionIcon, severity } from '../../src/weather-regions/conditions.js';
import { icons } from '../../src/weather-regions/icons.js';
import { metSymbols } from '../../src/weather-regions/sources/met-symbols.js';

/** Open-Meteo's codes from the mildest to the most serious. */
const CODES = [
  0, 1, 2, 3, 45, 48, 51, 53, 55, 61, 63, 80, 65, 81, 82, 56, 57, 66, 67, 71, 77, 73, 85, 75, 86, 95, 96, 99,
];

describe('the conditions of the weather', () => {
  it('are the 28 codes of the service, in this order of seriousness', () => {
    expect([...CODES].sort((one, other) => severity(one) - severity(other))).to.deep.equal(CODES);
    expect(new Set(CODES.map(severity)).size).to.equal(28);
  });

  it('tell little, some and much cloud apart', () => {
    for (const isDay of [true, false])
      expect(new Set([0, 1, 2, 3].map((code) => conditionIcon(code, isDay))).size).to.equal(4);
  });

  it('have an icon by day and by night', () => {
    for (const code of CODES) {
      for (const isDay of [true, false])
        expect(Object.values(icons[conditionIcon(code, isDay)!]).join(' '), `${code}`).to.match(/^M/);
    }
    expect([conditionIcon(0, true), conditionIcon(0, false)]).to.deep.equal(['sun', 'moon']);
    expect([conditionIcon(80, true), conditionIcon(80, false)]).to.deep.equal([
      'cloud-sun-rain',
      'cloud-moon-rain',
    ]);
    expect([conditionIcon(95, true), conditionIcon(95, false)]).to.deep.equal([
      'cloud-lightning',
      'cloud-lightning',
    ]);
  });

  it('are never called "mưa phùn" for a light rain, nor "mưa đá"', () => {
    for (const code of [51, 53, 55]) expect(vi.condition(code)).to.equal('Mưa nhỏ');
    expect(CODES.map(vi.condition).join()).not.to.match(/mưa đá/i);
  });

  it('leave an unknown code below all others and without an icon', () => {
    for (const code of [4, -1, 100, NaN, 0.5]) {
      expect(severity(code)).to.equal(-1);
      expect(conditionIcon(code, true)).to.equal(undefined);
      expect(conditionIcon(code, false)).to.equal(undefined);
    }
  });
});

describe('MET Norway’s symbols', () => {
  const RAIN = ['lightrain', 'rain', 'heavyrain'];
  const SLEET = ['lightsleet', 'sleet', 'heavysleet'];
  const SNOW = ['lightsnow', 'snow', 'heavysnow'];
  const falling = [...RAIN, ...SLEET, ...SNOW];

  it('are all 41, two of them misspelt by the service', () => {
    const names = [
      ...['clearsky', 'fair', 'partlycloudy', 'cloudy', 'fog'],
      ...falling,
      ...falling.map((name) => `${name}showers`),
      ...falling.map((name) => `${name}andthunder`),
      ...falling.map((name) =>
        `${name}showersandthunder`.replace(
          /^lights(leet|now)showersandthunder/,
          'lightss$1showersandthunder',
        ),
      ),
    ];
    expect(Object.keys(metSymbols).sort()).to.deep.equal(names.sort());
  });

  it('have a known code and a label of their own or of that code', () => {
    for (const [symbol, code] of Object.entries(metSymbols)) {
      expect(CODES, symbol).to.include(code);
      expect(metSymbolLabels[symbol]?.vi ?? vi.condition(code), symbol).to.match(/\S/);
      expect(metSymbolLabels[symbol]?.en ?? en.condition(code), symbol).to.match(/\S/);
      if (symbol.endsWith('thunder')) expect([code, metSymbolLabels[symbol]!.vi]).to.satisfy(isThunder);
    }
    for (const symbol of Object.keys(metSymbolLabels)) expect(metSymbols, symbol).to.have.property(symbol);
  });

  const isThunder = ([code, label]: [number, string]) => code === 95 && label.endsWith('và dông');
});
