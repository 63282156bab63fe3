import { describe, it } from 'node:test';
import { expect } from 'chai';
import { sources } from '../../../src/weather-regions/sources/index.js';
import type { Region } from '../../../src/weather-regions/regions/region.js';
import { openMeteo } from '../../../src/weather-regions/sources/open-meteo.js';

const region = (id: string, latitude: number, longitude: number): Region => ({
  id,
  name: id,
  latitude,
  longitude,
});
const OPEN_METEO = sources['open-meteo'].defaultUrl;
const haNoi = region('ha-noi', 21.0245, 105.8412);
const sydney = region('sydney', -33.8688, 151.2093);
const lima = region('lima', -12.046, -77.0311);

const CURRENT =
  'temperature_2m,relative_humidity_2m,apparent_temperature,is_day,weather_code,wind_direction_10m';
const HOURLY = 'weather_code,precipitation_probability,temperature_2m,wind_speed_10m';

describe("asking Open-Meteo's forecast", () => {
  const parameters = (url: string) => Object.fromEntries(new URL(url, 'https://x.example/').searchParams);

  it('asks for one place with these parameters', () => {
    const { url } = openMeteo.request(haNoi, OPEN_METEO);
    expect(url.split('?')[0]).to.equal('https://api.open-meteo.com/v1/forecast');
    expect(parameters(url)).to.deep.equal({
      latitude: '21.02',
      longitude: '105.84',
      current: CURRENT,
      hourly: HOURLY,
      timezone: 'Asia/Ho_Chi_Minh',
      forecast_days: '8',
    });
    expect(url).to.contain('timezone=Asia%2FHo_Chi_Minh');
  });

  it('asks for several in their order, with as many longitudes as latitudes', () => {
    const requests = [haNoi, sydney, lima].map((each) => openMeteo.request(each, OPEN_METEO));
    const { latitude, longitude } = parameters(requests[0]!.batch!.url(requests));
    expect([latitude, longitude]).to.deep.equal(['21.02,-33.87,-12.05', '105.84,151.21,-77.03']);
  });

  it("keeps the parameters of the portal's own address", () => {
    const { url } = openMeteo.request(haNoi, 'https://portal.example/w?apikey=a%26b');
    expect(url).to.match(/^https:\/\/portal\.example\/w\?apikey=a%26b&latitude=21\.02&longitude=105\.84&/);
  });

  it('shares the answer of neighbours within the same hundredth of a degree', () => {
    const key = (each: Region, endpoint = OPEN_METEO) => openMeteo.request(each, endpoint).key;
    expect(key(haNoi)).to.equal(key(region('ba-dinh', 21.0199, 105.8449)));
    expect(key(haNoi)).not.to.equal(key(region('north', 21.031, 105.8412)));
    expect(key(haNoi)).not.to.equal(key(haNoi, 'https://portal.example/'));
  });
});
