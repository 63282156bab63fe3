import { describe, it } from 'node:test';
import { expect } from 'chai';
import { en } from '../../src/locale/weather/en.js';
import { vi } from '../../src/locale/weather/vi.js';
import { bulletinText, createBulletin } from '../../src/weather-regions/bulletin.js';
import type { Wind } from '../../src/weather-regions/bulletin.js';
import type { HourWeather, CurrentWeather, RegionWeather } from '../../src/weather-regions/model.js';

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

const weather = (
  current: Partial<CurrentWeather> = {},
  more: Partial<RegionWeather> = {},
): RegionWeather => ({
  time: NOW,
  offset: 25_200_000,
  current: { temperature: 27.4, windSpeed: 10, windDirection: 135, code: 2, isDay: true, ...current },
  hours: hoursOf(),
  days: [{ date: '2026-11-23', low: 24.2, high: 30.6 }],
  missingFields: [],
  ...more,
});

const windText = ({ force, point }: Wind) => vi.wind(force, point);
const said = (given: RegionWeather, region = haNoi, now = NOW) =>
  bulletinText(createBulletin(region, given, now, vi), vi);

describe("the bulletin's sentence", () => {
  it('follows the order of the national service', () => {
    const wet = { code: 95, rainChance: 70 };
    const hours = hoursOf({ 11: { windSpeed: 16 }, 16: wet, 17: { code: 81, rainChance: 60 }, 19: wet });
    expect(said(weather({ feelsLike: 31, humidity: 78 }, { hours }))).to.equal(
      'Hà Nội: có mây, chiều tối có mưa rào và dông; khả năng mưa 70 %; gió đông nam cấp 2–3; 24–31 °C; cảm giác như 31°; độ ẩm 78 %; hiện 27 °C.',
    );
  });

  it('says the chance of rain, and that none is to come by how sure that is', () => {
    const dry = (rainChance: number | undefined) =>
      said(weather({}, { hours: hoursOf().map((hour) => ({ ...hour, rainChance })) }));
    expect(dry(0)).to.contain('có mây, không mưa; khả năng mưa 0 %; gió đông nam cấp 2;');
    expect(dry(9)).to.contain('có mây, không mưa; khả năng mưa 9 %;');
    expect(dry(10)).to.contain('có mây, khó có mưa; khả năng mưa 10 %;');
    expect(dry(40)).to.contain('có mây, có thể mưa; khả năng mưa 40 %;');
    expect(dry(undefined)).to.contain('có mây, không mưa; gió đông nam cấp 2;');
  });

  it('does not speak of rain where the source does not know the hours', () => {
    const codeless = hoursOf().map((hour) => ({ ...hour, code: undefined }));
    for (const hours of [[], codeless])
      expect(said(weather({}, { hours }))).to.match(/^Hà Nội: có mây; [^,]*$/);
    expect(said(weather({ code: 61 }, { hours: [] }))).to.contain('Hà Nội: mưa; gió');
    expect(said(weather({ code: undefined }))).to.contain('Hà Nội: khả năng mưa 0 %;');
  });

  it('does not speak of rain that is unlikely, past, or of tomorrow', () => {
    const hours = hoursOf({ 3: { code: 65, rainChance: 90 }, 15: { code: 61, rainChance: 20 } });
    hours.push({ time: at('2026-11-24T08:00'), code: 65, rainChance: 90 });
    expect(said(weather({}, { hours }))).to.contain('có mây, khó có mưa; khả năng mưa 20 %;');
  });

  it('takes rain before dawn as that of the night', () => {
    const hours = [...hoursOf(), { time: at('2026-11-24T02:00'), code: 61, rainChance: 90 }];
    expect(said(weather({}, { hours }))).to.contain('có mây, đêm có mưa;');
  });

  it('announces while it rains what is worse, else when the last of the rain ends', () => {
    const raining = (code: number, hours: Record<number, Partial<HourWeather>>, more: HourWeather[] = []) =>
      said(weather({ code }, { hours: [...hoursOf(hours), ...more] }));
    const rain = { code: 63, rainChance: 90 };
    expect(raining(63, { 10: rain, 16: { code: 95, rainChance: 90 } })).to.contain(
      ': mưa vừa, chiều có mưa rào và dông; khả năng mưa 90 %; gió',
    );
    expect(raining(63, { 10: rain, 14: rain })).to.contain(': mưa vừa, chiều sẽ tạnh;');
    expect(raining(65, { 10: rain, 17: rain })).to.contain(': mưa to, tối sẽ tạnh;');
    expect(raining(63, {})).to.contain(': mưa vừa, sáng sẽ tạnh;');
    const night = [0, 1, 2, 3, 4].map((hour) => ({
      ...rain,
      time: at('2026-11-24T00:00') + hour * 3600_000,
    }));
    expect(raining(63, { 10: rain }, night)).to.contain(': mưa vừa, hôm nay chưa tạnh;');
  });

  it('announces rain while it is dry up to code 48, and its end from 51 on', () => {
    const hours = hoursOf({ 16: { code: 51, rainChance: 90 } });
    expect(said(weather({ code: 48 }, { hours }))).to.contain('chiều có mưa nhỏ');
    expect(said(weather({ code: 51 }, { hours }))).to.contain('chiều sẽ tạnh');
  });

  it('announces the worst of the rain to come, whenever it comes', () => {
    const rain = (first: number, second: number) =>
      said(
        weather(
          {},
          { hours: hoursOf({ 14: { code: first, rainChance: 70 }, 16: { code: second, rainChance: 70 } }) },
        ),
      );
    for (const sentence of [rain(61, 95), rain(95, 61)]) {
      expect(sentence).to.contain('chiều có mưa rào và dông;');
    }
  });

  it('never says hail for 96 and 99', () => {
    [96, 99].forEach((code) => expect(said(weather({ code }))).to.not.contain('mưa đá'));
    expect(said(weather({ code: 96 }))).to.contain('dông mạnh');
  });

  it('announces rain from a chance of 40 %, and where the source gives no chance', () => {
    const later = (rainChance: number | undefined) =>
      said(weather({}, { hours: hoursOf({ 15: { code: 61, rainChance } }) }));
    expect(later(39)).to.contain('có mây, khó có mưa; khả năng mưa 39 %;');
    expect(later(40)).to.contain('có mây, chiều có mưa;');
    expect(later(undefined)).to.contain('có mây, chiều có mưa;');
  });

  describe('by the time of day', () => {
    const at23 = (clock: string) => at(`2026-11-23T${clock}`);
    const storm = { code: 95, rainChance: 80 };
    const clear = /có mây, không mưa; khả năng/;

    for (const clock of ['00:10', '03:00', '04:59', '05:00', '05:30', '05:59', '06:00', '12:45']) {
      it(`announces at ${clock} the storm of the afternoon`, () => {
        const sentence = said(weather({}, { hours: hoursOf({ 16: storm }) }), haNoi, at23(clock));
        expect(sentence).to.contain('có mây, chiều có mưa rào và dông;').and.not.match(clear);
      });
    }

    it('counts the hour that has begun, and no hour that is over', () => {
      const hours = hoursOf({ 10: storm });
      expect(said(weather({}, { hours }), haNoi, at23('10:00'))).to.contain('sáng có mưa rào và dông');
      expect(said(weather({}, { hours }), haNoi, at23('10:59'))).to.contain('sáng có mưa rào và dông');
      expect(said(weather({}, { hours }), haNoi, at23('11:00'))).to.match(clear);
    });

    it('ends today at five in the morning', () => {
      const tomorrow = (hour: number) => ({ ...storm, time: at('2026-11-24T00:00') + hour * 3600_000 });
      const with5 = { hours: [...hoursOf(), tomorrow(5)] };
      expect(said(weather({}, { hours: [...hoursOf(), tomorrow(4)] }))).to.contain('đêm có mưa rào và dông');
      for (const clock of ['10:00', '10:15', '23:59'])
        expect(said(weather({}, with5), haNoi, at23(clock)), clock).to.match(clear);
    });

    for (const [hour, part] of [
      [4, 'đêm'],
      [5, 'sáng'],
      [10, 'sáng'],
      [11, 'trưa'],
      [12, 'trưa'],
      [13, 'chiều'],
      [17, 'chiều'],
      [18, 'tối'],
      [21, 'tối'],
      [22, 'đêm'],
    ] as const) {
      it(`calls ${hour}:00 ${part}`, () => {
        const sentence = said(weather({}, { hours: hoursOf({ [hour]: storm }) }), haNoi, at23('00:10'));
        expect(sentence).to.contain(`, ${part} có mưa rào và dông;`);
      });
    }

    it('names the first part of the day with rain, and afternoon and evening as one', () => {
      expect(said(weather({}, { hours: hoursOf({ 12: storm, 22: storm }) }))).to.contain('trưa có mưa rào');
      expect(said(weather({}, { hours: hoursOf({ 14: storm, 20: storm }) }))).to.contain('chiều tối có mưa');
      expect(said(weather({}, { hours: hoursOf({ 20: storm }) }))).to.contain('tối có mưa rào');
    });

    it('has the figures of the day that it is in Viet Nam', () => {
      const days = [
        { date: '2026-11-22', low: 11, high: 12 },
        { date: '2026-11-23', low: 24.2, high: 30.6 },
        { date: '2026-11-24', low: 13, high: 14 },
      ];
      for (const clock of ['00:00', '03:00', '06:59', '07:00', '23:59'])
        expect(said(weather({}, { days }), haNoi, at23(clock)), clock).to.contain('; 24–31 °C;');
    });

    it('has the wind of the next twelve hours', () => {
      const hours = hoursOf({ 9: { windSpeed: 80 }, 21: { windSpeed: 25 }, 22: { windSpeed: 80 } });
      expect(said(weather({}, { hours }))).to.contain('gió đông nam cấp 2–4;');
    });
  });

  it('has the highest chance of rain in what is left of today', () => {
    const hours = hoursOf({ 8: { rainChance: 90 }, 13: { rainChance: 55 }, 20: { rainChance: 70 } });
    const chance = (now: number, given = hours) =>
      createBulletin(haNoi, weather({}, { hours: given }), now, vi).rainChance;
    expect(chance(NOW)).to.equal(70);
    expect(chance(at('2026-11-23T21:00'))).to.equal(0);
    expect(chance(NOW, [])).to.equal(undefined);
  });

  describe('rounds', () => {
    const figures = (now: Partial<CurrentWeather>, days?: RegionWeather['days']) =>
      said(weather(now, days ? { days } : {}));

    it('to whole degrees and per cent, halves up', () => {
      expect(figures({ temperature: 27.6, feelsLike: 31.5, humidity: 78.5 })).to.contain(
        'cảm giác như 32°; độ ẩm 79 %; hiện 28 °C.',
      );
      expect(figures({ temperature: 27.4, feelsLike: 31.4, humidity: 78.4 })).to.contain(
        'cảm giác như 31°; độ ẩm 78 %; hiện 27 °C.',
      );
      expect(figures({}, [{ date: '2026-11-23', low: 9.5, high: 19.4 }])).to.contain('; 10–19 °C;');
    });

    it('what is a little below zero to zero, without a sign', () => {
      expect(figures({ temperature: -0.4, feelsLike: -0.5 })).to.contain('cảm giác như 0°; hiện 0 °C.');
      expect(figures({}, [{ date: '2026-11-23', low: -0.2, high: 0.2 }])).to.contain('; 0–0 °C;');
      expect(figures({ temperature: -0.6 }, [{ date: '2026-11-23', low: -3.5, high: -0.5 }])).to.contain(
        '; −3–0 °C; hiện −1 °C',
      );
    });
  });

  describe('mưa phùn', () => {
    const cool = { code: 51, temperature: 17 };

    it('is the light rain of northern winters', () => {
      expect(said(weather(cool))).to.contain('mưa phùn');
    });

    it('is light rain of each kind below 22 °C, from November to April, north of 17.5°', () => {
      const north = (latitude: number) => ({ ...haNoi, latitude });
      const month = (day: string) => said(weather(cool, { time: at(`2026-${day}T10:00`) }));
      for (const code of [51, 53, 55]) expect(said(weather({ ...cool, code }))).to.contain('mưa phùn');
      for (const code of [56, 61]) expect(said(weather({ ...cool, code }))).to.not.contain('mưa phùn;');
      expect(said(weather({ ...cool, temperature: 21.9 }))).to.contain('mưa phùn');
      for (const day of ['11-01', '12-15', '01-15', '02-15', '03-15', '04-30'])
        expect(month(day), day).to.contain('mưa phùn');
      for (const day of ['05-01', '07-15', '10-31']) expect(month(day), day).to.contain('mưa nhỏ');
      expect(said(weather(cool), north(17.51))).to.contain('mưa phùn');
      expect(said(weather(cool), north(17.5))).to.contain('mưa nhỏ');
    });

    it('is not said of the South', () => {
      expect(said(weather(cool), daLat)).to.contain('mưa nhỏ');
    });

    it('is not said at 22 °C', () => {
      expect(said(weather({ ...cool, temperature: 22 }))).to.contain('mưa nhỏ');
    });

    it('is not said in summer', () => {
      expect(said(weather(cool, { time: at('2026-05-02T10:00') }))).to.contain('mưa nhỏ');
    });

    it('is not said of heavier rain', () => {
      expect(said(weather({ ...cool, code: 61 }))).to.not.contain('mưa phùn');
    });
  });

  [
    [34.9, ''],
    [35, 'nắng nóng;'],
    [36.9, 'nắng nóng;'],
    [37, 'nắng nóng gay gắt;'],
    [38.9, 'nắng nóng gay gắt;'],
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

  for (const [mean, words] of [
    [20.1, ''],
    [20, '; trời rét;'],
    [15.1, '; trời rét;'],
    [15, '; trời rét đậm;'],
    [13.1, '; trời rét đậm;'],
    [13, '; trời rét hại;'],
  ] as const) {
    it(`knows the class of a day with a mean of ${mean} °C`, () => {
      const sentence = said(weather({}, { hours: hoursOf({}, mean) }));
      if (words) expect(sentence).to.contain(words);
      else expect(sentence).to.not.contain('rét');
    });
  }

  it('takes the mean of the day in Viet Nam alone', () => {
    const nights = [-1, -2, -3].map((hour) => ({
      time: at('2026-11-23T00:00') + hour * 3600_000,
      temperature: 0,
    }));
    const hours = [...nights, ...hoursOf({}, 20.1), { time: at('2026-11-24T00:00'), temperature: 0 }];
    expect(said(weather({}, { hours }))).to.not.contain('rét');
  });

  it('speaks of cold north of the Hải Vân pass', () => {
    const cold = weather({}, { hours: hoursOf({}, 12) });
    const hue = { id: 'hue', name: 'Huế', latitude: 16.46, longitude: 107.6 };
    const daNang = { id: 'da-nang', name: 'Đà Nẵng', latitude: 16.07, longitude: 108.22 };
    expect(said(cold, hue)).to.contain('trời rét hại');
    expect(said(cold, daNang)).to.not.contain('rét');
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
      windText(createBulletin(haNoi, weather({ windSpeed, windDirection }, { hours: [] }), NOW, vi).wind!);
    expect(wind(0.5, 0)).to.equal('lặng gió');
    expect(wind(4, 0)).to.equal('gió bắc cấp 1');
    expect(wind(8, 350)).to.equal('gió bắc cấp 2');
    expect(wind(25, 225)).to.equal('gió tây nam cấp 4');
    expect(wind(80, 90)).to.equal('gió đông cấp 9');
    expect(wind(200, 315)).to.equal('gió tây bắc cấp 12');
  });

  it('knows each direction to both of its sides', () => {
    const point = (windDirection: number) =>
      createBulletin(haNoi, weather({ windDirection }), NOW, vi).wind!.point!;
    const names = ['bắc', 'đông bắc', 'đông', 'đông nam', 'nam', 'tây nam', 'tây', 'tây bắc'];
    names.forEach((name, index) => {
      for (const degrees of [index * 45 - 22, index * 45, index * 45 + 22, index * 45 + 360]) {
        expect(vi.wind([3, 3], point(degrees)), `${degrees}°`).to.equal(`gió ${name} cấp 3`);
      }
    });
  });

  it('knows each force by its bounds in km/h', () => {
    const bounds = [1, 5.5, 11.9, 19.7, 28.7, 38.8, 49.9, 61.8, 74.6, 88.1, 102.4, 117.4];
    const force = (windSpeed: number) =>
      createBulletin(haNoi, weather({ windSpeed }, { hours: [] }), NOW, vi).wind!.force;
    bounds.forEach((bound, index) => {
      expect(force(bound - 0.5), `under ${bound}`).to.deep.equal([index, index]);
      expect(force(bound + 0.5), `over ${bound}`).to.deep.equal([index + 1, index + 1]);
    });
  });

  it('gives the force alone where the direction is not known', () => {
    expect(said(weather({ windDirection: undefined }))).to.contain('; gió cấp 2;');
  });

  it('leaves calm out of a range of forces', () => {
    expect(said(weather({ windSpeed: 0 }))).to.contain('gió đông nam cấp 2;');
  });

  it('is there in English', () => {
    const hours = hoursOf({ 16: { code: 95, rainChance: 70 } });
    expect(bulletinText(createBulletin(haNoi, weather({ humidity: 78 }, { hours }), NOW, en), en)).to.equal(
      'Hà Nội: partly cloudy, thunderstorm this afternoon; chance of rain 70%; south-east wind force 2; 24 to 31 °C; humidity 78%; now 27 °C.',
    );
  });

  it('has a true minus below zero', () => {
    expect(said(weather({ temperature: -1.6 }, { days: [] }))).to.contain('hiện −2 °C');
  });
});
