import type { DataRequest } from '../../data/request.js';
import type { Region } from '../regions/region.js';
import type { RegionWeather } from '../weather.js';

/** A service that can be asked for the weather of a place: pure functions, no page and no network. */
export interface WeatherSource {
  /**
   * The request for one place.
   * @param endpoint Absolute address of the service or file.
   * @param days Days of forecast wanted beside the present; 0–7.
   */
  request(region: Region, endpoint: string, days: number): DataRequest<RegionWeather>;
}
