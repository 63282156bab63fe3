import { expect } from '@open-wc/testing';
import { fakeSource, useFakeSources } from '../../fake-source.js';
import { block, seen, warnings } from '../block.js';

/** Seconds since 1970. */
const now = () => Math.floor(Date.now() / 1000);
/** A part of the answer, by its path, with another value in its place. */
type Spoilt = readonly [path: string, value: unknown];

const openMeteo = () => ({
  latitude: 21.02,
  longitude: 105.84,
  utc_offset_seconds: 25_200,
  current: {
    time: now(),
    temperature_2m: 27.4,
    relative_humidity_2m: 78,
    apparent_temperature: 30.1,
    is_day: 1,
    weather_code: 2,
    wind_direction_10m: 135,
    wind_speed_10m: 9,
  },
  hourly: { time: [now()], weather_code: [2], temperature_2m: [27.4], wind_speed_10m: [9] },
  daily: { time: [now()], temperature_2m_min: [20], temperature_2m_max: [30], weather_code: [2] },
});

const ownFile = () => ({
  updated: new Date().toISOString(),
  source: { name: 'Đài khí tượng', href: 'https://dai.example.vn/' },
  regions: [
    {
      id: 'ha-noi',
      temperature: 27.4,
      humidity: 78,
      windSpeed: 9,
      windDirection: 135,
      code: 2,
      days: [{ date: '2026-11-23', low: 20, high: 30, rainChance: 10, code: 2 }],
    },
  ],
});

const metNorway = () => ({
  properties: {
    timeseries: [
      {
        time: new Date().toISOString(),
        data: {
          instant: {
            details: {
              air_temperature: 27.4,
              relative_humidity: 78,
              wind_speed: 3,
              wind_from_direction: 135,
            },
          },
          next_1_hours: { summary: { symbol_code: 'cloudy' } },
        },
      },
    ],
  },
});

const values = [null, [], {}, '', 'rubbish', -1e300, 1e300, [null], [{}], true];

/** What may hold anything while the present weather is still shown. */
const dispensable: Record<string, readonly string[]> = {
  'open-meteo': [
    'utc_offset_seconds',
    'current.relative_humidity_2m',
    'current.apparent_temperature',
    'current.is_day',
    'current.weather_code',
    'current.wind_direction_10m',
    'hourly',
    'hourly.time',
    'hourly.time.0',
    'hourly.weather_code',
    'hourly.temperature_2m.0',
    'hourly.wind_speed_10m.0',
    'daily',
    'daily.time',
    'daily.time.0',
    'daily.temperature_2m_min.0',
  ],
  json: [
    'source',
    'source.name',
    'source.href',
    'regions.0.name',
    'regions.0.feelsLike',
    'regions.0.humidity',
    'regions.0.windSpeed',
    'regions.0.code',
    'regions.0.isDay',
    'regions.0.days',
    'regions.0.days.0',
    'regions.0.days.0.date',
    'regions.0.days.0.low',
    'regions.0.days.0.code',
    'regions.1',
  ],
  'met-norway': [
    'properties.timeseries.0.data.instant.details.relative_humidity',
    'properties.timeseries.0.data.instant.details.wind_speed',
    'properties.timeseries.0.data.next_1_hours',
    'properties.timeseries.0.data.next_1_hours.summary',
    'properties.timeseries.0.data.next_1_hours.summary.symbol_code',
    'properties.timeseries.1',
  ],
};

/** Without these there is no weather. */
const indispensable: Record<string, readonly Spoilt[]> = {
  'open-meteo': ['current', 'current.time', 'current.temperature_2m'].flatMap((path) =>
    [null, [], {}, '', 'rubbish', -1e300, 1e300].map((value): Spoilt => [path, value]),
  ),
  json: ['updated', 'regions', 'regions.0', 'regions.0.id', 'regions.0.temperature'].flatMap((path) =>
    [null, [], {}, '', 'rubbish', -1e300, 1e300].map((value): Spoilt => [path, value]),
  ),
  'met-norway': ['properties', 'timeseries', 'timeseries.0', 'timeseries.0.data'].flatMap((path) =>
    [null, [], {}, '', 'rubbish', 1e300].map((value): Spoilt => [path.replace(/^t/, 'properties.t'), value]),
  ),
};

const answers: Record<string, () => object> = {
  'open-meteo': openMeteo,
  json: ownFile,
  'met-norway': metNorway,
};

function spoil(answer: object, [path, value]: Spoilt): string {
  const names = path.split('.');
  const last = names.pop()!;
  let part = answer as Record<string, unknown>;
  for (const name of names) part = part[name] as Record<string, unknown>;
  part[last] = value;
  return JSON.stringify(answer);
}

describe('a weather source that says anything', () => {
  useFakeSources();
  let editor: ReturnType<typeof warnings>;
  beforeEach(() => (editor = warnings()));
  afterEach(() => editor.restore());

  const shown = (source: string, body: string) =>
    block({ source, src: fakeSource(body).src, regions: 'ha-noi', view: 'cards', days: '3' });

  for (const [source, answer] of Object.entries(answers)) {
    for (const path of dispensable[source]!) {
      it(`shows the present weather, whatever ${path} is: ${source}`, async () => {
        for (const value of values) {
          const element = await shown(source, spoil(answer(), [path, value]));
          expect(`${element.state} with ${JSON.stringify(value)}`).to.match(/^ready/);
          expect(seen(element, '.temperature')).to.deep.equal(['27°']);
          const [text = ''] = seen(element);
          expect(text).not.to.match(/NaN|undefined|null|Infinity|e\+|\[object/);
          for (const { href } of element.shadowRoot!.querySelectorAll('a')) expect(href).to.match(/^https?:/);
          element.remove();
        }
      });
    }

    for (const [path, value] of indispensable[source]!) {
      it(`says that there is none where ${path} is ${JSON.stringify(value)}: ${source}`, async () => {
        const element = await shown(source, spoil(answer(), [path, value]));
        expect(element.state).to.equal('error');
        expect(seen(element)[0]).to.contain('Thử lại');
        expect(editor.said.join()).to.contain('bad-answer');
      });
    }
  }

  it('links to what the file names only where that is a page', async () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,a', 'https://a:b@evil.example/', 7, {}]) {
      const element = await shown('json', spoil(ownFile(), ['source.href', href]));
      const credit = seen(element, '.source')[0]!;
      expect(credit).to.contain('Đài khí tượng');
      expect(element.shadowRoot!.querySelectorAll('.source a').length).to.equal(1);
      element.remove();
    }
  });
});
