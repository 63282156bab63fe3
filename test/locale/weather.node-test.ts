import { describe, it } from 'node:test';
import { expect } from 'chai';
import { dayStrings } from '../../src/locale/weather/days.js';
import { en } from '../../src/locale/weather/en.js';
import { vi } from '../../src/locale/weather/vi.js';
import { bulletinText, outlookText } from '../../src/weather-regions/bulletin.js';
import type { Outlook } from '../../src/weather-regions/bulletin.js';

/** Codes of Open-Meteo. */
const CODES = [
  0, 1, 2, 3, 45, 48, 51, 53, 55, 56, 57, 61, 63, 65, 66, 67, 71, 73, 75, 77, 80, 81, 82, 85, 86, 95, 96, 99,
];
const still = { region: 'Huế', temperature: 20, heat: 0, cold: 0 };

describe("the weather's words", () => {
  it('are there for every code in both languages, and none for another', () => {
    for (const text of [vi, en]) {
      for (const code of CODES) expect(text.condition(code), `${code}`).to.match(/^\p{Lu}[\p{L} ]+$/u);
      for (const code of [undefined, -1, 4, 100]) expect(text.condition(code)).to.equal('');
    }
  });

  it('spell dông, and never speak of hail', () => {
    for (const code of CODES) expect(vi.condition(code)).to.not.match(/giông|mưa đá/i);
  });

  it('name eight directions', () => {
    const winds = (text: typeof vi) => [0, 1, 2, 3, 4, 5, 6, 7].map((point) => text.wind([3, 4], point));
    expect(winds(vi)).to.deep.equal(
      ['bắc', 'đông bắc', 'đông', 'đông nam', 'nam', 'tây nam', 'tây', 'tây bắc'].map(
        (name) => `gió ${name} cấp 3–4`,
      ),
    );
    expect(winds(en)).to.deep.equal(
      ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'].map(
        (name) => `${name} wind force 3–4`,
      ),
    );
  });

  it('name calm, one force, and a range', () => {
    const winds = (text: typeof vi) =>
      (
        [
          [0, 0],
          [0, 2],
          [2, 2],
          [2, 5],
        ] as const
      ).map((force) => text.wind(force));
    expect(winds(vi)).to.deep.equal(['lặng gió', 'gió cấp 2', 'gió cấp 2', 'gió cấp 2–5']);
    expect(winds(en)).to.deep.equal(['calm', 'wind force 2', 'wind force 2', 'wind force 2–5']);
  });

  it('name each part of a day', () => {
    const parts = ['morning', 'noon', 'afternoon', 'evening', 'afternoon-evening', 'night'] as const;
    expect(parts.map((part) => vi.later(part, 95))).to.deep.equal(
      ['sáng', 'trưa', 'chiều', 'tối', 'chiều tối', 'đêm'].map((part) => `${part} có mưa rào và dông`),
    );
    expect(parts.map((part) => en.later(part, 61))).to.deep.equal(
      ['this morning', 'at noon', 'this afternoon', 'this evening', 'later today', 'tonight'].map(
        (part) => `light rain ${part}`,
      ),
    );
    expect(vi.later('night', 96)).to.equal('đêm có dông mạnh');
  });

  it('name the cloud, for the four codes without weather', () => {
    const sky = (code: number) => bulletinText({ ...still, code }, vi);
    expect([0, 1, 2, 3].map(sky)).to.deep.equal(
      ['quang mây', 'ít mây', 'có mây', 'nhiều mây'].map((cloud) => `Huế: ${cloud}; hiện 20 °C.`),
    );
    expect(sky(45)).to.equal('Huế: sương mù; hiện 20 °C.');
  });

  it('say what the rest of today brings', () => {
    const said = (outlook: Outlook, rainChance?: number) =>
      [vi, en].map((strings) => outlookText({ ...still, outlook, rainChance }, strings));
    expect(said({ kind: 'rain', part: 'noon', code: 81 })).to.deep.equal([
      'trưa có mưa rào',
      'showers at noon',
    ]);
    expect(said({ kind: 'end', part: 'night' })).to.deep.equal(['đêm sẽ tạnh', 'ending tonight']);
    expect(said({ kind: 'end', part: undefined })).to.deep.equal(['hôm nay chưa tạnh', 'no let-up today']);
    expect(said({ kind: 'dry' })).to.deep.equal(['không mưa', 'no rain']);
    expect(said({ kind: 'dry' }, 30)).to.deep.equal(['khó có mưa', 'rain unlikely']);
    expect(said({ kind: 'dry' }, 60)).to.deep.equal(['có thể mưa', 'rain possible']);
  });

  it('name heat and cold, heat first', () => {
    const said = (heat: number, cold: number) => [
      bulletinText({ ...still, heat, cold }, vi),
      bulletinText({ ...still, heat, cold }, en),
    ];
    expect(said(1, 0)).to.deep.equal(['Huế: nắng nóng; hiện 20 °C.', 'Huế: hot; now 20 °C.']);
    expect(said(2, 0)).to.deep.equal(['Huế: nắng nóng gay gắt; hiện 20 °C.', 'Huế: very hot; now 20 °C.']);
    expect(said(3, 1)).to.deep.equal([
      'Huế: nắng nóng đặc biệt gay gắt; hiện 20 °C.',
      'Huế: extremely hot; now 20 °C.',
    ]);
    expect(said(0, 1)).to.deep.equal(['Huế: trời rét; hiện 20 °C.', 'Huế: cold; now 20 °C.']);
    expect(said(0, 2)).to.deep.equal(['Huế: trời rét đậm; hiện 20 °C.', 'Huế: very cold; now 20 °C.']);
    expect(said(0, 3)).to.deep.equal(['Huế: trời rét hại; hiện 20 °C.', 'Huế: severely cold; now 20 °C.']);
  });

  it('have a true minus wherever a figure is below zero, and the per cent sign of each language', () => {
    const facts = { ...still, temperature: -1, feelsLike: -5, humidity: 80, low: -3, high: -2 };
    expect(bulletinText(facts, vi)).to.equal('Huế: −3–−2 °C; cảm giác như −5°; độ ẩm 80 %; hiện −1 °C.');
    expect(bulletinText(facts, en)).to.equal('Huế: −3 to −2 °C; feels like −5°; humidity 80%; now −1 °C.');
    expect([vi.feelsLike(-5), en.feelsLike(-5)]).to.deep.equal(['Cảm giác như −5°', 'Feels like −5°']);
    expect([vi.humidity(80), en.humidity(80)]).to.deep.equal(['Độ ẩm 80 %', 'Humidity 80%']);
    expect([vi.rainChance(70), en.rainChance(70)]).to.deep.equal(['Khả năng mưa 70 %', 'Chance of rain 70%']);
  });

  it('have no range where one end is missing', () => {
    expect(bulletinText({ ...still, low: 18 }, vi)).to.equal('Huế: hiện 20 °C.');
    expect(bulletinText({ ...still, high: 18 }, en)).to.equal('Huế: now 20 °C.');
  });

  it('say where a former place belongs now', () => {
    expect(vi.nowIn(false, 'Gia Lai')).to.equal('nay thuộc tỉnh Gia Lai');
    expect(vi.nowIn(true, 'Hà Nội')).to.equal('nay thuộc thành phố Hà Nội');
    expect(en.nowIn(false, 'Gia Lai')).to.equal('now in Gia Lai province');
    expect(en.nowIn(true, 'Hà Nội')).to.equal('now in Hà Nội city');
  });

  it('say when the figures came, with their age where it is given', () => {
    expect(vi.updated('10:15', '12 phút trước')).to.equal('Cập nhật 10:15 · 12 phút trước');
    expect(vi.updated('10:15 22/11')).to.equal('Cập nhật 10:15 22/11');
    expect(en.updated('10:15', '12 minutes ago')).to.equal('Updated 10:15 · 12 minutes ago');
  });
});

describe('the days to come', () => {
  it('have names and short names, from Sunday on', () => {
    const all = [0, 1, 2, 3, 4, 5, 6];
    expect(all.map(dayStrings('vi').weekdayShort)).to.deep.equal(['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']);
    expect(all.map(dayStrings('en').weekdayShort)).to.deep.equal([
      'Sun',
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
    ]);
    expect(all.map(dayStrings('vi').weekday)).to.deep.equal([
      'Chủ nhật',
      'Thứ hai',
      'Thứ ba',
      'Thứ tư',
      'Thứ năm',
      'Thứ sáu',
      'Thứ bảy',
    ]);
    expect(dayStrings('en').weekday(6)).to.equal('Saturday');
    expect([dayStrings('vi').today, dayStrings('en').today]).to.deep.equal(['Hôm nay', 'Today']);
  });

  it('are a sentence each, of what is known', () => {
    const [vietnamese, english] = [dayStrings('vi'), dayStrings('en')];
    expect(vietnamese.day('Thứ ba 24/11', 'Mưa rào', 0, -3, 2)).to.equal(
      'Thứ ba 24/11: mưa rào; khả năng mưa 0 %; −3–2 °C.',
    );
    expect(english.day('Tuesday 24/11', 'Showers', 60, -3, -1)).to.equal(
      'Tuesday 24/11: showers; chance of rain 60%; −3 to −1 °C.',
    );
    expect(vietnamese.day('Hôm nay', 'Có mây', undefined, 20, undefined)).to.equal('Hôm nay: có mây.');
    expect(english.day('Today', 'Fog', undefined, undefined, 20)).to.equal('Today: fog.');
  });
});
