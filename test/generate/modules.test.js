import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionLabelsModule, conditionsModule } from '../../build/generate/conditions.js';
import { metSymbolLabelsModule, metSymbolsModule } from '../../build/generate/met-symbols.js';
import { regionTable } from '../../build/generate/region-table.js';
import { standardRegionsModule } from '../../build/generate/regions.js';

const province = {
  code: '1',
  name_vi: 'Đông',
  shown_as: '',
  kind: 'province',
  lat: '8',
  lon: '102',
  standard: 'no',
};
const former = { code: '1', name_vi: 'Đông', seat_vi: 'Đông', lat: '8', lon: '102', new_code: '1' };
const tables = (change) => ({
  provinces: [province],
  formerProvinces: [former],
  furtherPlaces: [],
  otherNames: [],
  ...change,
});

test('a point is four digits to the base of 36, and names that share it share the digits', () => {
  assert.equal(regionTable(tables({})), '0000Đông');
  const east = { ...former, name_vi: 'Tây', seat_vi: 'Bến', lat: '8.014', lon: '102.346' };
  assert.equal(regionTable(tables({ formerProvinces: [former, east] })), '0000Đông;00srTây,Bến');
  assert.equal(regionTable(tables({ formerProvinces: [{ ...former, name_vi: 'Tây' }] })), '0000Đông,Tây');
});

test('a city is marked, and a town away from the seat of its own province is told apart', () => {
  assert.equal(regionTable(tables({ provinces: [{ ...province, kind: 'city' }] })), '*0000Đông');
  const old = { ...former, lat: '9' };
  const seat = { ...former, name_vi: 'Tây', seat_vi: 'Tây' };
  assert.equal(regionTable(tables({ formerProvinces: [old, seat] })), '0000Đông,Tây;255sTP Đông');
});

test('other names follow theirs, in ASCII', () => {
  const otherNames = [{ name: 'Đống Đa', stands_for: 'Đông' }];
  assert.equal(regionTable(tables({ otherNames })), '0000Đông=dong da');
});

test('a table that does not hang together is refused', () => {
  assert.throws(
    () => regionTable(tables({ otherNames: [{ name: 'A', stands_for: 'B' }] })),
    /no place is called B/,
  );
  assert.throws(() => regionTable(tables({ formerProvinces: [{ ...former, lat: '9' }] })), /Đông: its seat/);
  const stray = { name_vi: 'X', shown_as: '', lat: '9', lon: '103', province_code: '2' };
  assert.throws(() => regionTable(tables({ furtherPlaces: [stray] })), /X: no province 2/);
  for (const far of [{ lat: '7.9' }, { lat: '24.8' }, { lon: '101.9' }, { lon: '112' }, { lat: 'x' }]) {
    assert.throws(() => regionTable(tables({ provinces: [{ ...province, ...far }] })), /bounds/);
  }
});

test('the standard places are those marked, as they are shown', () => {
  const module = standardRegionsModule([
    province,
    { ...province, shown_as: 'TP Đông', standard: 'yes', lat: '8.125', lon: '102.5' },
  ]);
  assert.match(module, /\[\{id: "dong", name: "TP Đông", latitude: 8\.13, longitude: 102\.5\}\]/);
});

const row = (code, severity, night = 'sun') => ({
  code,
  severity,
  icon_day: 'sun',
  icon_night: night,
  label_vi: `vi${code}`,
  label_en: `en${code}`,
});

test('conditions stand in the order of their severity, a night’s icon only where it is another', () => {
  const module = conditionsModule([row('5', '9'), row('7', '1', 'moon')]);
  assert.match(module, /\[7,"sun","moon"\],\[5,"sun"\]/);
});

test('labels are by code', () => {
  assert.match(conditionLabelsModule([row('5', '9')], 'vi'), /= \{5: "vi5"\}/);
  assert.match(conditionLabelsModule([row('5', '9')], 'en'), /= \{5: "en5"\}/);
});

test('a symbol keeps its own words where either language has others than its code', () => {
  const conditions = [row('5', '9')];
  const symbols = [
    { symbol: 'same', code: '5', label_vi: 'vi5', label_en: 'en5' },
    { symbol: 'other', code: '5', label_vi: 'vi5', label_en: 'sleet' },
  ];
  assert.match(metSymbolsModule(symbols, conditions), /\{"same": 5,"other": 5\}/);
  assert.match(metSymbolLabelsModule(symbols, conditions), /= \{"other": \{"vi": "vi5","en": "sleet"\}\}/);
  assert.throws(
    () => metSymbolsModule([{ symbol: 'x', code: '6' }], conditions),
    /x: no condition has the code 6/,
  );
});
