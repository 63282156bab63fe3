import { noise } from './noise.js';
import { isDay, sunElevation } from './sun.js';
import { weatherCode } from './weather-code.js';

/**
 * The weather that both services of the stand-in tell: a function of place and time alone. It is no forecast, but it behaves
 * like Viet Nam's: a cool grey winter and drizzle in the north, late-year rain in the centre, a wet half-year with afternoon
 * thunderstorms in the south, sea breeze by day, cooler with height.
 */

/** @typedef {{latitude: number, longitude: number, elevation: number}} Place Degrees, and metres above the sea. */

/**
 * @typedef {object} Weather
 * @property {number} temperature °C @property {number} humidity % @property {number} dewPoint °C
 * @property {number} apparent °C, felt @property {number} cloud % @property {number} cloudLow %
 * @property {number} cloudMid % @property {number} cloudHigh % @property {number} rain mm/h, large-scale
 * @property {number} showers mm/h, convective @property {number} snowfall cm/h @property {number} precipitation mm/h
 * @property {number} probability of precipitation, % @property {number} cape J/kg @property {number} thunder Score, 0–100
 * @property {number} visibility m @property {number} windSpeed km/h @property {number} windDirection degrees, from
 * @property {number} gusts km/h @property {number} pressure hPa at sea level @property {number} surfacePressure hPa
 * @property {number} uv @property {number} uvClearSky @property {number} radiation W/m² @property {number} sunshine seconds per hour
 */

const HOUR = 3600;
const YEAR_DAYS = 365.2425;

/** @param {number} value @param {number} low @param {number} high */
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/** 0 below `from`, 1 above `to`, smooth between. @param {number} value @param {number} from @param {number} to */
function step(value, from, to) {
  const share = clamp((value - from) / (to - from), 0, 1);
  return share * share * (3 - 2 * share);
}

/** A bell of height 1 round a peak on a circle. @param {number} at @param {number} peak @param {number} width @param {number} circle */
function bell(at, peak, width, circle) {
  const away = Math.abs(((at - peak) % circle) + circle) % circle;
  return Math.exp(-((Math.min(away, circle - away) / width) ** 2));
}

/** What the calendar and the map alone decide. @param {Place} place @param {number} seconds */
function season(place, seconds) {
  const day = (seconds / 86_400) % YEAR_DAYS;
  const north = clamp((place.latitude - 10.8) / 10.2, 0, 1.25);
  const middle = bell(place.latitude, 15.8, 2.6, 360);
  return {
    day,
    north,
    middle,
    winter: bell(day, 15, 70, YEAR_DAYS),
    summer: bell(day, 197, 75, YEAR_DAYS),
    autumnRain: middle * bell(day, 305, 45, YEAR_DAYS),
    southernWet: (1 - step(place.latitude, 11, 16)) * bell(day, 235, 85, YEAR_DAYS),
    northernWet: step(place.latitude, 15, 20) * bell(day, 200, 60, YEAR_DAYS),
    drizzle: step(place.latitude, 17, 20) * bell(day, 60, 40, YEAR_DAYS),
  };
}

/** @param {number} dewPoint °C @returns {number} Vapour pressure, hPa (Magnus). */
const vapourPressure = (dewPoint) => 6.112 * Math.exp((17.62 * dewPoint) / (243.12 + dewPoint));

/**
 * @param {Place} place
 * @param {number} seconds Unix time; any minute.
 * @returns {Weather} Unrounded.
 */
export function weatherAt(place, seconds) {
  const { latitude, longitude, elevation } = place;
  const { day, north, winter, summer, autumnRain, southernWet, northernWet, drizzle } = season(
    place,
    seconds,
  );
  const hours = seconds / HOUR;
  const solarHour = (((hours + longitude / 15) % 24) + 24) % 24;
  const field = (/** @type {number} */ seed, /** @type {number} */ degrees, /** @type {number} */ span) =>
    noise(seed, [latitude / degrees, longitude / degrees, hours / span]);

  // Weather systems pass in days; clouds and showers in hours.
  const system = field(1, 5, 84);
  const dampness = field(2, 2.5, 40);
  const flicker = field(3, 0.6, 7);
  const wetness = clamp(autumnRain + southernWet + 0.9 * northernWet + drizzle, 0, 1.2);

  const cloud = clamp(38 + 26 * wetness + 22 * winter * north + 34 * dampness + 16 * flicker, 0, 100);
  const sun = sunElevation(latitude, longitude, seconds);
  const height = Math.max(0, Math.sin((sun * Math.PI) / 180));

  const convection = clamp(
    (southernWet + 0.7 * northernWet + 0.25) * (0.55 + 0.45 * dampness) * bell(solarHour, 16.5, 3.4, 24),
    0,
    1,
  );
  const burst = step(convection + 0.32 * flicker, 0.5, 1);
  const showers = burst * burst * 14;
  const layered = clamp(autumnRain * (0.5 + dampness) + drizzle * (0.26 + 0.34 * dampness), 0, 1.5);
  const drizzling = drizzle > autumnRain;
  const wet = step(layered + 0.25 * flicker, 0.34, 1) * (drizzling ? 0.9 : 3.2);

  const swing = (4.3 - 1.2 * north) * (1 - 0.0055 * cloud);
  const temperature =
    27.7 -
    3.4 * north +
    (1.1 + 5.2 * north) * Math.cos(((day - 112 - 86 * Math.sqrt(north)) / YEAR_DAYS) * 2 * Math.PI) +
    swing * Math.cos(((solarHour - 14) / 24) * 2 * Math.PI) +
    system * (0.7 + 2.6 * winter * north) -
    2.6 * burst -
    0.0065 * elevation;
  const humidity = clamp(
    74 +
      9 * wetness +
      8 * drizzle +
      9 * dampness -
      4.2 * swing * Math.cos(((solarHour - 14) / 24) * 2 * Math.PI) +
      14 * burst,
    32,
    100,
  );
  const gamma = Math.log(humidity / 100) + (17.62 * temperature) / (243.12 + temperature);
  const dewPoint = (243.12 * gamma) / (17.62 - gamma);

  const breeze = bell(solarHour, 14, 4.5, 24);
  const windSpeed = clamp(6 + 5 * breeze + 4 * winter + 4 * system + 3 * flicker + 12 * burst, 0.5, 90);
  const monsoon = 50 - 10 * north + (winter > summer ? 0 : 85 + 70 * (1 - north));
  const windDirection = (monsoon + 45 * system + 35 * flicker + 720) % 360;

  const freezing = temperature < 0.5;
  const rain = freezing ? 0 : wet < 0.01 ? 0 : wet;
  const snowfall = freezing ? (wet + showers) * 0.7 : 0;
  const shower = freezing || showers < 0.01 ? 0 : showers;
  const precipitation = freezing ? wet + showers : rain + shower;
  const cape = clamp(2600 * convection * (0.6 + 0.4 * flicker) + 120 * (temperature - 24), 0, 4500);
  const thunder = clamp(106 * burst - 6, 0, 100);
  const mist = step(humidity, 95, 100) * bell(solarHour, 5.5, 2.5, 24) * (precipitation > 0 ? 0 : 1);
  const visibility = clamp(
    24_140 - 4200 * Math.sqrt(precipitation) - 23_800 * mist - 90 * (humidity - 60),
    200,
    24_140,
  );

  const pressure =
    1010.5 +
    5.5 * winter * (0.4 + north) -
    3.5 * summer -
    3 * system +
    1.1 * Math.cos(((solarHour - 10) / 12) * 2 * Math.PI);
  const clearness = 1 - 0.72 * (cloud / 100) ** 2.2;
  const uvClearSky = 12.6 * height ** 1.35;
  const radiation = 1050 * height ** 1.15 * clearness;
  const apparent =
    temperature + 0.33 * vapourPressure(dewPoint) - 0.7 * (windSpeed / 3.6) - 4 + (radiation / 1000) * 1.4;

  return {
    temperature,
    humidity,
    dewPoint,
    apparent,
    cloud,
    cloudLow: clamp(cloud * (0.55 + 0.3 * drizzle + 0.2 * flicker), 0, 100),
    cloudMid: clamp(cloud * (0.45 + 0.35 * dampness), 0, 100),
    cloudHigh: clamp(cloud * (0.5 + 0.4 * system), 0, 100),
    rain,
    showers: shower,
    snowfall,
    precipitation,
    probability: clamp(
      92 * step(Math.max(convection, layered), 0.1, 0.85) + 30 * burst + 18 * step(precipitation, 0, 0.4),
      0,
      100,
    ),
    cape,
    thunder,
    visibility,
    windSpeed,
    windDirection,
    gusts: windSpeed * (1.55 + 0.5 * breeze) + 22 * burst,
    pressure,
    surfacePressure: pressure * (1 - 2.25577e-5 * elevation) ** 5.25588,
    uv: uvClearSky * clearness,
    uvClearSky,
    radiation,
    sunshine: sun > 3 ? HOUR * clamp(1.25 - cloud / 80, 0, 1) : 0,
  };
}

/**
 * Between two whole hours, as the service makes its 15-minute values: a straight line, and for the wind the shorter way round.
 * @param {Weather} before @param {Weather} after @param {number} share 0 to 1.
 * @returns {Weather}
 */
export function between(before, after, share) {
  const mixed = { ...before };
  for (const name of /** @type {(keyof Weather)[]} */ (Object.keys(before))) {
    mixed[name] = before[name] + (after[name] - before[name]) * share;
  }
  const turn = ((after.windDirection - before.windDirection + 540) % 360) - 180;
  mixed.windDirection = (before.windDirection + turn * share + 360) % 360;
  return mixed;
}

/** @param {Weather} weather @param {Place} place @param {number} seconds @returns {{code: number, isDay: 0 | 1}} */
export const conditionOf = (weather, place, seconds) => ({
  code: weatherCode(weather),
  isDay: isDay(place.latitude, place.longitude, seconds) ? 1 : 0,
});
