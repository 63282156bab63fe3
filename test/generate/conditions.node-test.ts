import { describe, it } from 'node:test';
import { expect } from 'chai';
import { conditions as english } from '../../src/locale/weather/conditions.en.generated.js';
import { conditions as vietnamese } from '../../src/locale/weather/conditions.vi.generated.js';
import { metSymbolLabels } from '../../src/locale/weather/met-symbols.generated.js';
import { conditionIcon, severity } from '../../src/weather-regions/conditions.generated.js';
import { icons } from '../../src/weather-regions/icons.js';
import { metSymbols } from '../../src/weather-regions/met-symbols.generated.js';
import { table } from '../weather-regions/regions/tables.js';

const conditions = await table('conditions');
const symbols = await table('met-symbols');

describe('the conditions of the weather', () => {
  it('are the 28 codes of the service, each with its words and a picture by day and by night', () => {
    expect(conditions).to.have.length(28);
    for (const row of conditions) {
      const code = Number(row['code']);
      expect(vietnamese[code]).to.equal(row['label_vi']);
      expect(english[code]).to.equal(row['label_en']);
      expect(conditionIcon(code, true)).to.equal(row['icon_day']);
      expect(conditionIcon(code, false)).to.equal(row['icon_night']);
      expect(icons[conditionIcon(code, true)!]).to.match(/^M/);
      expect(icons[conditionIcon(code, false)!]).to.match(/^M/);
    }
  });

  it('are never called "mưa phùn" for a light rain, nor "mưa đá"', () => {
    for (const code of [51, 53, 55]) expect(vietnamese[code]).to.equal('Mưa nhỏ');
    expect(Object.values(vietnamese).join()).not.to.match(/mưa đá/i);
  });

  it('stand in the order of the table’s severity', () => {
    for (const one of conditions) {
      for (const other of conditions) {
        const isWorse = Number(one['severity']) > Number(other['severity']);
        if (isWorse) expect(severity(Number(one['code']))).to.be.above(severity(Number(other['code'])));
      }
    }
  });

  it('leave an unknown code below all others and without a picture', () => {
    for (const code of [4, -1, 100, NaN, 0.5]) {
      expect(severity(code)).to.equal(-1);
      expect(conditionIcon(code, true)).to.equal(undefined);
      expect(conditionIcon(code, false)).to.equal(undefined);
    }
  });
});

describe('MET Norway’s symbols', () => {
  it('are all 41, and say in each language what the table says', () => {
    expect(symbols).to.have.length(41);
    expect(Object.keys(metSymbols)).to.have.length(41);
    for (const row of symbols) {
      const symbol = row['symbol']!;
      const code = metSymbols[symbol]!;
      expect(code, symbol).to.equal(Number(row['code']));
      expect(metSymbolLabels[symbol]?.vi ?? vietnamese[code], symbol).to.equal(row['label_vi']);
      expect(metSymbolLabels[symbol]?.en ?? english[code], symbol).to.equal(row['label_en']);
    }
  });
});
