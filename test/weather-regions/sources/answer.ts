import type { DataRequest } from '../../../src/data/request.js';
import type { RegionWeather } from '../../../src/weather-regions/model.js';

/** What a source reads from this answer to one of its requests. */
export async function readAnswer(
  request: DataRequest<RegionWeather>,
  answer: unknown,
  clockOffset = 0,
): Promise<RegionWeather> {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  const { href: url } = new URL(request.url, 'https://portal.example/');
  const info = { url, contentType: 'application/json', clockOffset };
  return (await request.parse(bytes, info)) as RegionWeather;
}

/** Why it is refused. */
export const detailOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: { detail?: string }) => error.detail ?? String(error),
  );
