import { describe, it } from 'node:test';
import { expect } from 'chai';
import { findRegion } from '../../../src/weather-regions/regions/parse-regions.js';
import { regionsModule } from '../../../src/weather-regions/regions/lazy.js';
import type { RegionWeather } from '../../../src/weather-regions/model.js';
import type { Region } from '../../../src/weather-regions/regions/region.js';
import { json } from '../../../src/weather-regions/sources/json.js';
import { metNorway } from '../../../src/weather-regions/sources/met-norway.js';
import { openMeteo } from '../../../src/weather-regions/sources/open-meteo.js';
import { readAnswer } from './answer.js';

// Every source, over places all over the country: numbers in writing are numbers, and what is out of range or no number is missing.

await regionsModule.load();
const REGIONS = [
  'ha-noi',
  'da-nang',
  'ho-chi-minh',
  'hue',
  'ca-mau',
  'lao-cai',
  'gia-lai',
  'Sơn Tây',
  'Phú Quốc',
]
  .map((name) => findRegion(name))
  .filter((region): region is Region => region !== undefined);

type Write = (value: number) => unknown;
const HOUR = 3600_000;
const start = Math.floor(Date.now() / HOUR) * HOUR;
const iso = (hour: number) => new Date(start + hour * HOUR).toISOString();
const local = (hour: number) => new Date(start + (hour + 7) * HOUR).toISOString().slice(0, 16);

const forecast = (write: Write, { latitude, longitude }: Region) => ({
  latitude: write(latitude),
  longitude: write(longitude),
  utc_offset_seconds: write(25200),
  current: {
    time: local(0),
    temperature_2m: write(27.5),
    relative_humidity_2m: write(80),
    apparent_temperature: write(31),
    is_day: write(0),
    weather_code: write(61),
    wind_direction_10m: write(90),
  },
  hourly: {
    time: [local(0), local(1)],
    temperature_2m: [write(27.5), write(28)],
    weather_code: [write(61), write(61)],
    precipitation_probability: [write(40), write(50)],
    wind_speed_10m: [write(10.8), write(10.8)],
  },
});

/** Each source with an answer in its shape. */
const SOURCES: Readonly<Record<string, (write: Write, region: Region) => Promise<RegionWeather>>> = {
  'open-meteo': (write, region) =>
    readAnswer(openMeteo.request(region, 'https://w.example/'), forecast(write, region)),
  'json in Open-Meteo’s shape': (write, region) =>
    readAnswer(
      json.request(region, 'https://w.example/'),
      REGIONS.map((each) => forecast(write, each)),
    ),
  'json of one’s own': (write, region) =>
    readAnswer(json.request(region, 'https://w.example/'), {
      updated: iso(0),
      regions: REGIONS.map(({ id }) => ({
        id,
        temperature: write(27.5),
        feelsLike: write(31),
        humidity: write(80),
        windSpeed: write(10.8),
        windDirection: write(90),
        code: write(61),
        isDay: write(0),
      })),
    }),
  'met-norway': (write, region) =>
    readAnswer(metNorway.request(region, 'https://w.example/'), {
      properties: {
        timeseries: [0, 1].map((hour) => ({
          time: iso(hour),
          data: {
            instant: {
              details: {
                air_temperature: write(27.5),
                relative_humidity: write(80),
                wind_speed: write(3),
                wind_from_direction: write(90),
              },
            },
            next_1_hours: { summary: { symbol_code: 'lightrain_night' } },
          },
        })),
      },
    }),
};

const WRITINGS: Readonly<Record<string, Write>> = {
  numbers: (value) => value,
  text: (value) => String(value),
  'text with blanks': (value) => ` ${value} `,
  'text with a comma': (value) => String(value).replace('.', ','),
};

describe('numbers of the weather', () => {
  it('come from all over the country', () => {
    expect(REGIONS.length).to.be.at.least(8);
  });

  for (const [source, read] of Object.entries(SOURCES)) {
    for (const [writing, write] of Object.entries(WRITINGS)) {
      it(`of ${source} may be ${writing}`, async () => {
        for (const region of REGIONS) {
          const { current } = await read(write, region);
          expect(current.temperature, region.name).to.equal(27.5);
          expect(current, region.name).to.include({
            humidity: 80,
            windDirection: 90,
            code: 61,
            isDay: false,
          });
          expect(current.windSpeed, region.name).to.be.closeTo(10.8, 1e-9);
        }
      });
    }

    for (const [writing, wrong] of Object.entries({
      empty: '',
      words: 'nhiều',
      null: null,
      true: true,
      'a list': [27],
      'two numbers': '27 28',
      hexadecimal: '0x1b',
      exponents: '1e3',
      'out of range': 1000,
    })) {
      it(`of ${source} are missing where they are ${writing}`, async () => {
        const isCoordinate = (value: number) =>
          REGIONS.some((region) => [region.latitude, region.longitude].includes(value));
        const write: Write = (value) => (value === 27.5 || isCoordinate(value) ? value : wrong);
        for (const region of REGIONS) {
          const { current } = await read(write, region);
          expect(current.temperature, region.name).to.equal(27.5);
          expect([current.humidity, current.windSpeed, current.windDirection], region.name).to.deep.equal([
            undefined,
            undefined,
            undefined,
          ]);
        }
      });
    }
  }
});
