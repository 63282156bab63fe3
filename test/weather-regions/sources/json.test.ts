import { expect } from '@open-wc/testing';
import type { Region } from '../../../src/weather-regions/regions/region.js';
import { regionsModule } from '../../../src/weather-regions/regions/lazy.js';
import { json } from '../../../src/weather-regions/sources/json.js';
import { detailOf, readAnswer } from './answer.js';

const haNoi: Region = { id: 'ha-noi', name: 'Hà Nội', latitude: 21.02, longitude: 105.84 };
const read = (file: unknown, region = haNoi) => readAnswer(json.request(region, '/weather.json'), file);

const own = (region: Record<string, unknown> = {}, file: Record<string, unknown> = {}) => ({
  updated: '2026-11-23T10:00+07:00',
  regions: [
    { id: 'hue', temperature: 20 },
    { id: 'ha-noi', temperature: 27.6, feelsLike: 30, humidity: 78, windSpeed: 18, code: 2, ...region },
  ],
  ...file,
});

describe("reading a portal's own file", () => {
  before(() => regionsModule.load());

  it('takes the values in the units of the documentation', async () => {
    const weather = await read(own({ windDirection: 135, isDay: false }));
    expect(weather.current).to.include({
      temperature: 27.6,
      feelsLike: 30,
      humidity: 78,
      windSpeed: 18,
      windDirection: 135,
      code: 2,
      isDay: false,
    });
    expect(weather.missingFields).to.deep.equal([]);
    expect(weather.hours).to.deep.equal([]);
  });

  it('takes its time with the zone that it names', async () => {
    const time = async (updated: string) => new Date((await read(own({}, { updated }))).time).toISOString();
    expect(await time('2026-11-23T10:00+07:00')).to.equal('2026-11-23T03:00:00.000Z');
    expect(await time('2026-11-23T03:00:00Z')).to.equal('2026-11-23T03:00:00.000Z');
  });

  it('takes it for day where the file does not say', async () => {
    expect((await read(own())).current.isDay).to.equal(true);
  });

  for (const name of ['ha-noi', 'Hà Nội', 'HÀ NỘI', 'Hanoi', 'Hà Nội'.normalize('NFD'), 'TP. Hà Nội']) {
    it(`finds a place as ${name}, as id or as name`, async () => {
      expect((await read(own({ id: name }))).current.temperature).to.equal(27.6);
      expect((await read(own({ id: undefined, name }))).current.temperature).to.equal(27.6);
    });
  }

  it("finds a place of the author's own by its name", async () => {
    const region = { id: '20.66,105.08', name: 'Bản Lác', latitude: 20.66, longitude: 105.08 };
    expect((await read(own({ id: undefined, name: 'Bản Lác' }), region)).current.temperature).to.equal(27.6);
  });

  it('takes another place for none', async () => {
    expect(await detailOf(read(own({ id: 'ha-nam' })))).to.equal('"Hà Nội" is not in the file');
  });

  it('names what the file lacks', async () => {
    const bare = own({ feelsLike: undefined, humidity: undefined, windSpeed: undefined, code: undefined });
    expect((await read(bare)).missingFields).to.deep.equal(['feelsLike', 'humidity', 'windSpeed', 'code']);
  });

  it('takes its days, its source and the link to it', async () => {
    const days = [{ date: '2026-11-23', low: 24, high: 31, rainChance: 60, code: 80 }];
    const source = { name: 'Đài KTTV', href: 'https://kttv.example/' };
    const weather = await read(own({ days }, { source }));
    expect(weather.days).to.deep.equal(days);
    expect(weather.attribution).to.deep.equal(source);
  });

  for (const [what, file, detail] of [
    ['a time that is none', own({}, { updated: 'hôm nay' }), '"updated" is no time: "hôm nay"'],
    ['no time', own({}, { updated: undefined }), '"updated" is no time: ""'],
    ['no temperature', own({ temperature: undefined }), 'no temperature'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await detailOf(read(file))).to.equal(detail);
    });
  }

  describe("in Open-Meteo's shape", () => {
    const cell = (latitude: number, longitude: number, temperature: number) => ({
      latitude,
      longitude,
      utc_offset_seconds: 25_200,
      current: { time: '2026-11-23T10:15', temperature_2m: temperature },
    });

    it('takes the nearest grid cell, not the first', async () => {
      const file = [cell(21.25, 105.75, 1), cell(21.0, 105.875, 2), cell(20.75, 105.75, 3)];
      expect((await read(file)).current.temperature).to.equal(2);
    });

    it('takes one place that is no list', async () => {
      expect((await read(cell(21, 105.875, 2))).current.temperature).to.equal(2);
    });

    it('takes nothing that is 0.3° away or more, in either direction', async () => {
      expect((await read([cell(21.31, 105.84, 2)])).current.temperature).to.equal(2);
      for (const away of [cell(21.33, 105.84, 2), cell(21.02, 106.15, 2), cell(20.71, 105.84, 2)]) {
        expect(await detailOf(read([away]))).to.equal('"Hà Nội" is not in the file');
      }
    });
  });
});
