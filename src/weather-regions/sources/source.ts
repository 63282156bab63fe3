import type { DataRequest } from '../../data/request.js';
import type { RegionWeather } from '../model.js';
import type { Region } from '../regions/region.js';

/** A service that can be asked for the weather of a region: pure functions, without page or network. */
export interface WeatherSource {
  /** The request for one region. @param url Absolute URL of the service or file. */
  request(region: Region, url: string): DataRequest<RegionWeather>;
}
