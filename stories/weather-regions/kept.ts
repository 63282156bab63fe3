import { defaultRegions } from '../../src/weather-regions/regions/default-regions.js';
import { openMeteo } from '../../src/weather-regions/sources/open-meteo.js';
import { absolute, storeResponse } from '../kept.js';
import { hoursAgo, service } from './service.js';

/** A loader that leaves what a visit so many hours ago would have left for each place at `src`. */
export const keptFor = (src: string, hours: number) => async () => {
  const good = absolute(service('kept', hoursAgo(hours)));
  await Promise.all(
    defaultRegions.map((region) => {
      const { url } = openMeteo.request(region, good);
      return storeResponse(openMeteo.request(region, absolute(src)), url, hours);
    }),
  );
};
