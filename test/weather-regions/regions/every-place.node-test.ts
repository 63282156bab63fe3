import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parseRegions } from '../../../src/weather-regions/regions/parse-regions.js';
import { isProblem } from '../../../src/weather-regions/regions/region.js';
import type { Region } from '../../../src/weather-regions/regions/region.js';
import { defaultRegions } from '../../../src/weather-regions/regions/default-regions.js';
import { spellings } from './spellings.js';
import { table } from './tables.js';
import type { Row } from './tables.js';

const provinces = await table('provinces');
const former = await table('former-provinces');
const further = await table('further-places');
const otherNames = await table('other-names');

const today = (row: Row) => provinces.find(({ code }) => code === (row['new_code'] ?? row['province_code']))!;
const stillThere = (row: Row) => provinces.some(({ name_vi }) => name_vi === row['name_vi']);

function only(text: string): Region {
  const [entry, ...others] = parseRegions(text).entries;
  expect(others, text).to.have.length(0);
  if (!entry || isProblem(entry)) throw new Error(`"${text}" is not known`);
  return entry;
}

function expectPoint({ latitude, longitude }: Region, { lat, lon }: Row, text: string): void {
  expect(latitude, text).to.equal(Number(Number(lat).toFixed(2)));
  expect(longitude, text).to.equal(Number(Number(lon).toFixed(2)));
}

describe('every place of the tables', () => {
  it('has 34 provinces of today and 63 of before', () => {
    expect(provinces).to.have.length(34);
    expect(former).to.have.length(63);
  });

  for (const row of provinces) {
    it(`${row['name_vi']!}, in every spelling, is the seat of today's province`, () => {
      for (const text of [
        ...spellings(row['name_vi']!),
        ...(row['kind'] === 'city' ? [`TP. ${row['name_vi']!}`] : []),
      ]) {
        const region = only(text);
        expect(region.name, text).to.equal(row['shown_as'] || row['name_vi']);
        expect(region.province, text).to.equal(undefined);
        expectPoint(region, row, text);
      }
    });
  }

  for (const row of former.filter((each) => !stillThere(each) && each['name_vi'] !== 'Thừa Thiên Huế')) {
    it(`${row['name_vi']!}, in every spelling, is its former seat, now in ${today(row)['name_vi']!}`, () => {
      for (const text of spellings(row['name_vi']!)) {
        const region = only(text);
        expect(region.name, text).to.equal(row['name_vi']);
        expect(region.province, text).to.equal(today(row)['name_vi']);
        expect(region.provinceKind, text).to.equal(today(row)['kind']);
        expectPoint(region, row, text);
      }
    });
  }

  it('Thừa Thiên Huế, in every spelling, is Huế', () => {
    for (const text of spellings('Thừa Thiên Huế')) expect(only(text).name, text).to.equal('Huế');
  });

  for (const row of former) {
    it(`the town of ${row['seat_vi']!} is at its own point`, () => {
      const bare = row['seat_vi']!;
      const own = stillThere({ name_vi: bare }) ? [] : [bare, bare.normalize('NFD'), bare.toUpperCase()];
      for (const text of [
        ...own,
        `thành phố ${bare}`,
        `TP ${bare}`,
        `tp.${bare}`,
        `${today(row)['name_vi']!}:${bare}`,
      ]) {
        expectPoint(only(text), row, text);
      }
    });
  }

  for (const row of further) {
    it(`${row['shown_as'] || row['name_vi']!} is a place in ${today(row)['name_vi']!}`, () => {
      const region = only(`thị xã ${row['name_vi']!}`);
      expectPoint(region, row, row['name_vi']!);
      expect(region.name).to.equal(row['shown_as'] || row['name_vi']);
      expect(region.province ?? region.name).to.contain(today(row)['name_vi']);
    });
  }

  for (const { name, stands_for: usual } of otherNames) {
    it(`${name!} is ${usual!}`, () => {
      expect(only(name!)).to.equal(only(usual!));
    });
  }

  it('has an id that finds it again, and that no other place has', () => {
    const names = [
      ...[...provinces, ...former, ...further].map((row) => row['name_vi']!),
      ...former.map((row) => `${today(row)['name_vi']!}:${row['seat_vi']!}`),
    ];
    const regions = [...new Set(names.map(only))];
    expect(new Set(regions.map(({ id }) => id)).size).to.equal(regions.length);
    for (const region of regions) expect(only(region.id), region.id).to.equal(region);
  });

  it('has the standard places as the tables have them', () => {
    expect(defaultRegions).to.deep.equal(['Hà Nội', 'Đà Nẵng', 'TP Hồ Chí Minh'].map(only));
  });
});
