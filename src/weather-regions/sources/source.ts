import type { DataRequest } from '../../data/request.js';
import type { Region } from '../regions/region.js';
import type { RegionWeather } from '../weather.js';

/** A service that can be asked for the weather of a place: pure functions, no page and no network. */
export interface WeatherSource {
  /**
   * The request for one place.
   * @param endpoint Absolute URL of the service or file.
   */
  request(region: Region, endpoint: string): DataRequest<RegionWeather>;
}
