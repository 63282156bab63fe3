import { expect } from '@open-wc/testing';
import { en } from '../../src/locale/weather/en.js';
import { vi } from '../../src/locale/weather/vi.js';
import { bulletinOf } from '../../src/weather-regions/bulletin.js';
import type { HourWeather, PresentWeather, RegionWeather } from '../../src/weather-regions/weather.js';

const haNoi = { id: 'ha-noi', name: 'Hà Nội', latitude: 21.02, longitude: 105.84 };
const daLat = { id: 'da-lat', name: 'Đà Lạt', latitude: 11.95, longitude: 108.44 };

/** An instant by Viet Nam's wall clock. */
const at = (clock: string) => Date.parse(`${clock}:00+07:00`);
const NOW = at('2026-11-23T10:15');

/** The hours of a day, each mild and dry unless given. */
const hoursOf = (given: Record<number, Partial<HourWeather>> = {}, temperature = 25): HourWeather[] =>
  [...Array(24).keys()].map((hour) => ({
    time: at('2026-11-23T00:00') + hour * 3600_000,
    code: 2,
    rainChance: 0,
    temperature,
    windSpeed: 10,
    ...given[hour],
  }));

const weather = (now: Partial<PresentWeather> = {}, more: Partial<RegionWeather> = {}): RegionWeather => ({
  time: NOW,
  offset: 25_200_000,
  now: { temperature: 27.4, windSpeed: 10, windDirection: 135, code: 2, isDay: true, ...now },
  hours: hoursOf(),
  days: [{ date: '2026-11-23', low: 24.2, high: 30.6 }],
  lacking: [],
  ...more,
});

const said = (given: RegionWeather, region = haNoi, now = NOW) =>
  vi.bulletin(bulletinOf(region, given, now, vi.drizzle, 'vi'));

describe("the bulletin's sentence", () => {
  it('follows the order of the national service', () => {
    const wet = { code: 95, rainChance: 70 };
    const hours = hoursOf({ 11: { windSpeed: 16 }, 16: wet, 17: { code: 81, rainChance: 60 }, 19: wet });
    expect(said(weather({ feelsLike: 31, humidity: 78 }, { hours }))).to.equal(
      'Hà Nội: có mây, chiều tối có mưa rào và dông; gió đông nam cấp 2–3; 24–31 °C; hiện 27 °C, cảm giác như 31 °C; độ ẩm 78 %.',
    );
  });

  it('says so when no rain is to come', () => {
    expect(said(weather())).to.contain('có mây, không mưa; gió đông nam cấp 2;');
  });

  it('does not speak of rain that is unlikely, past, or of tomorrow', () => {
    const hours = hoursOf({ 3: { code: 65, rainChance: 90 }, 15: { code: 61, rainChance: 20 } });
    hours.push({ time: at('2026-11-24T08:00'), code: 65, rainChance: 90 });
    expect(said(weather({}, { hours }))).to.contain('không mưa');
  });

  it('takes rain before dawn as that of the night', () => {
    const hours = [...hoursOf(), { time: at('2026-11-24T02:00'), code: 61, rainChance: 90 }];
    expect(said(weather({}, { hours }))).to.contain('có mây, đêm có mưa;');
  });

  it('does not announce rain while it rains', () => {
    const hours = hoursOf({ 16: { code: 95, rainChance: 90 } });
    expect(said(weather({ code: 63 }, { hours }))).to.match(/^Hà Nội: mưa vừa; gió/);
  });

  it('never says hail for 96 and 99', () => {
    [96, 99].forEach((code) => expect(said(weather({ code }))).to.not.contain('mưa đá'));
    expect(said(weather({ code: 96 }))).to.contain('dông mạnh');
  });

  describe('mưa phùn', () => {
    const cool = { code: 51, temperature: 17 };

    it('is the light rain of northern winters', () => expect(said(weather(cool))).to.contain('mưa phùn'));

    it('is not said of the South', () => expect(said(weather(cool), daLat)).to.contain('mưa nhỏ'));

    it('is not said at 22 °C', () =>
      expect(said(weather({ ...cool, temperature: 22 }))).to.contain('mưa nhỏ'));

    it('is not said in summer', () => {
      expect(said(weather(cool, { time: at('2026-05-02T10:00') }))).to.contain('mưa nhỏ');
    });

    it('is not said of heavier rain', () =>
      expect(said(weather({ ...cool, code: 61 }))).to.not.contain('mưa phùn'));
  });

  [
    [34.9, ''],
    [35, 'nắng nóng;'],
    [37.2, 'nắng nóng gay gắt;'],
    [39, 'nắng nóng đặc biệt gay gắt;'],
  ].forEach(([high, words]) =>
    it(`knows the class of a day of ${high} °C`, () => {
      const sentence = said(weather({}, { days: [{ date: '2026-11-23', low: 26, high: high as number }] }));
      if (words) expect(sentence).to.contain(`; ${words}`);
      else expect(sentence).to.not.contain('nắng nóng');
    }),
  );

  it('knows the classes of cold by the mean of the day, in the North', () => {
    expect(said(weather({}, { hours: hoursOf({}, 19) }))).to.contain('; trời rét;');
    expect(said(weather({}, { hours: hoursOf({}, 14) }))).to.contain('; trời rét đậm;');
    expect(said(weather({}, { hours: hoursOf({}, 12) }))).to.contain('; trời rét hại;');
    expect(said(weather({}, { hours: hoursOf({}, 19) }), daLat)).to.not.contain('rét');
  });

  it('leaves out what the source lacks', () => {
    const bare = weather(
      { windSpeed: undefined, windDirection: undefined, code: undefined },
      { hours: [], days: [] },
    );
    expect(said(bare)).to.equal('Hà Nội: hiện 27 °C.');
  });

  it('says the wind in eight directions and in Beaufort', () => {
    const wind = (windSpeed: number, windDirection: number) =>
      vi.wind(bulletinOf(haNoi, weather({ windSpeed, windDirection }, { hours: [] }), NOW, '', 'vi').wind!);
    expect(wind(0.5, 0)).to.equal('Lặng gió');
    expect(wind(4, 0)).to.equal('Gió bắc cấp 1');
    expect(wind(8, 350)).to.equal('Gió bắc cấp 2');
    expect(wind(25, 225)).to.equal('Gió tây nam cấp 4');
    expect(wind(80, 90)).to.equal('Gió đông cấp 9');
    expect(wind(200, 315)).to.equal('Gió tây bắc cấp 12');
  });

  it('is there in English', () => {
    const hours = hoursOf({ 16: { code: 95, rainChance: 70 } });
    expect(en.bulletin(bulletinOf(haNoi, weather({ humidity: 78 }, { hours }), NOW, '', 'en'))).to.equal(
      'Hà Nội: partly cloudy, thunderstorm this afternoon; south-east wind force 2; 24 to 31 °C; now 27 °C; humidity 78%.',
    );
  });

  it('has a true minus below zero', () => {
    expect(said(weather({ temperature: -1.6 }, { days: [] }))).to.contain('hiện −2 °C');
  });
});
