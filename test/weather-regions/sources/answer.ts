import type { DataRequest } from '../../../src/data/request.js';
import type { RegionWeather } from '../../../src/weather-regions/weather.js';

/** What a source reads from this answer to one of its requests. */
export const readAnswer = (request: DataRequest<RegionWeather>, answer: unknown): RegionWeather =>
  request.read({
    text: JSON.stringify(answer),
    url: new URL(request.url, 'https://portal.example/').href,
    contentType: 'application/json',
  });
