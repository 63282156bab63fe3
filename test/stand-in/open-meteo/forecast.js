import { sunTimes } from '../atmosphere/sun.js';
import { elevationAt, gridCell } from '../atmosphere/terrain.js';
import { between, conditionOf, weatherAt } from '../atmosphere/weather.js';
import { ServiceError } from '../service-error.js';
import { timeZone } from './time-zone.js';
import { inUnit, unitOf } from './units.js';
import { DAILY, HOURLY } from './variables.js';

/** Makes the answer to a checked query. */

const HOUR = 3600;
const DAY = 86_400;
/** Length of the step that `current` belongs to, in seconds. */
const INTERVAL = 900;
/** Days from today that the models reach. */
const REACH = 16;

/**
 * @typedef {object} Wishes What a switch may ask of the weather itself.
 * @property {number} [code] Every weather code is this one.
 * @property {number} [temperature] What `current` shows, in °C; the whole curve moves with it.
 */

/** @param {number} seconds Local wall clock counted as if it were UTC. @param {number} length */
const iso = (seconds, length) => new Date(seconds * 1000).toISOString().slice(0, length);

/** The weather of one place, with the switches' wishes in it. */
class LocalWeather {
  /** @param {import('../atmosphere/weather.js').Place} place @param {number} now @param {number} offset @param {Wishes} wishes */
  constructor(place, now, offset, wishes) {
    this.place = place;
    this.offset = offset;
    this.code = wishes.code;
    this.shift = 0;
    if (wishes.temperature !== undefined)
      this.shift = wishes.temperature - this.at(now - (now % INTERVAL)).temperature;
  }

  /** @param {number} seconds @returns {import('./variables.js').Sample} Straight lines between whole local hours. */
  at(seconds) {
    const past = (((seconds + this.offset) % HOUR) + HOUR) % HOUR;
    const before = weatherAt(this.place, seconds - past);
    const weather =
      past === 0 ? before : between(before, weatherAt(this.place, seconds - past + HOUR), past / HOUR);
    weather.temperature += this.shift;
    weather.apparent += this.shift;
    weather.dewPoint += this.shift;
    const condition = conditionOf(weather, this.place, seconds);
    return { ...weather, ...condition, code: this.code ?? condition.code };
  }
}

/**
 * Hours and days to be told, as Unix times of their beginnings.
 * @param {import('./parameters.js').Query} query @param {number} now @param {number} offset
 * @returns {{hours: number[], days: number[]}}
 */
function span(query, now, offset) {
  const from = (/** @type {number} */ start, /** @type {number} */ count, /** @type {number} */ every) =>
    [...Array(Math.max(0, count)).keys()].map((index) => start + index * every);
  const today = Math.floor((now + offset) / DAY) * DAY - offset;
  let first = today - query.pastDays * DAY;
  let count = query.pastDays + query.forecastDays;
  if (query.dates) {
    const [start, end] = query.dates.map((date) => Date.parse(date) / 1000 - offset);
    const allowed = [today - 92 * DAY, today + (REACH - 1) * DAY];
    for (const [parameter, value] of /** @type {const} */ ([
      ['start_date', start],
      ['end_date', end],
    ])) {
      if (value < allowed[0] || value > allowed[1]) {
        const [low, high] = allowed.map((limit) => iso(limit + offset, 10));
        throw new ServiceError(
          400,
          `Parameter '${parameter}' is out of allowed range from ${low} to ${high}`,
        );
      }
    }
    first = start;
    count = (end - start) / DAY + 1;
  }
  const days = from(first, count, DAY);
  if (query.forecastHours === undefined && query.pastHours === undefined)
    return { hours: from(first, count * 24, HOUR), days };
  const past = query.pastHours ?? 0;
  const thisHour = Math.floor((now + offset) / HOUR) * HOUR - offset;
  return { hours: from(thisHour - past * HOUR, past + (query.forecastHours ?? REACH * 24), HOUR), days };
}

/** @param {number[]} directions @param {number[]} speeds @returns {number} Where most of the wind came from, degrees. */
function dominant(directions, speeds) {
  let east = 0;
  let north = 0;
  directions.forEach((degrees, index) => {
    east += Math.sin((degrees * Math.PI) / 180) * speeds[index];
    north += Math.cos((degrees * Math.PI) / 180) * speeds[index];
  });
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/**
 * @param {import('./parameters.js').Query} query
 * @param {number} index Which of its places.
 * @param {number} now Unix time, seconds.
 * @param {Wishes} wishes
 */
function answerFor(query, index, now, wishes) {
  const asked = query.places[index];
  const zone = timeZone(asked.timezone, asked, now);
  const cell = { latitude: gridCell(asked.latitude), longitude: gridCell(asked.longitude) };
  const elevation = asked.elevation ?? elevationAt(asked.latitude, asked.longitude);
  const height = Number.isNaN(elevation) ? elevationAt(cell.latitude, cell.longitude) : elevation;
  const local = new LocalWeather({ ...cell, elevation: height }, now, zone.offset, wishes);
  const { hours, days } = span(query, now, zone.offset);

  const moment = (/** @type {number} */ seconds) =>
    query.timeformat === 'unixtime' ? seconds : iso(seconds + zone.offset, 16);
  const date = (/** @type {number} */ seconds) =>
    query.timeformat === 'unixtime' ? seconds : iso(seconds + zone.offset, 10);
  const unit = (/** @type {string} */ quantity) =>
    quantity === 'time' ? { name: query.timeformat, decimals: 0 } : unitOf(quantity, query.units);
  const value = (
    /** @type {string} */ name,
    /** @type {import('./variables.js').Sample} */ sample,
    share = 1,
  ) => inUnit(unit(HOURLY[name].quantity), HOURLY[name].read(sample) * (HOURLY[name].sum ? share : 1));
  const unitsOf = (/** @type {string[]} */ names, /** @type {Record<string, {quantity: string}>} */ table) =>
    Object.fromEntries(names.map((name) => [name, unit(table[name].quantity).name]));

  /** @type {Record<string, any>} */
  const answer = {
    ...cell,
    generationtime_ms: 0.25,
    utc_offset_seconds: zone.offset,
    timezone: zone.name,
    timezone_abbreviation: zone.abbreviation,
  };
  if (!Number.isNaN(elevation)) answer.elevation = elevation;
  if (index > 0) answer.location_id = index;

  if (query.current.length > 0) {
    const at = now - (now % INTERVAL);
    const sample = local.at(at);
    answer.current_units = { time: query.timeformat, interval: 'seconds', ...unitsOf(query.current, HOURLY) };
    answer.current = { time: moment(at), interval: INTERVAL };
    for (const name of query.current) answer.current[name] = value(name, sample, INTERVAL / HOUR);
  }
  if (query.hourly.length > 0) {
    const samples = hours.map((hour) => local.at(hour));
    answer.hourly_units = { time: query.timeformat, ...unitsOf(query.hourly, HOURLY) };
    answer.hourly = { time: hours.map(moment) };
    for (const name of query.hourly) answer.hourly[name] = samples.map((sample) => value(name, sample));
  }
  if (query.daily.length > 0) {
    const samples = days.map((day) => [...Array(24).keys()].map((hour) => local.at(day + hour * HOUR)));
    const suns = days.map((day) => sunTimes(cell.latitude, cell.longitude, day));
    const column = (/** @type {string} */ name, /** @type {number} */ day) =>
      samples[day].map((sample) => value(name, sample));
    const special = {
      sunrise: (/** @type {number} */ day) => moment(suns[day].sunrise),
      sunset: (/** @type {number} */ day) => moment(suns[day].sunset),
      daylight: (/** @type {number} */ day) => Math.abs(suns[day].sunset - suns[day].sunrise),
      dominantWind: (/** @type {number} */ day) =>
        Math.round(dominant(column('wind_direction_10m', day), column('wind_speed_10m', day)) % 359.5),
      irradiation: (/** @type {number} */ day) =>
        Math.round(column('shortwave_radiation', day).reduce((sum, watts) => sum + watts, 0) * 0.36) / 100,
    };
    answer.daily_units = { time: query.timeformat, ...unitsOf(query.daily, DAILY) };
    answer.daily = { time: days.map(date) };
    for (const name of query.daily) {
      const { of, fold, quantity, special: kind } = DAILY[name];
      const scale = 10 ** unit(quantity).decimals;
      answer.daily[name] = days.map((_, day) =>
        kind
          ? special[kind](day)
          : Math.round(/** @type {any} */ (fold)(column(/** @type {any} */ (of), day)) * scale) / scale,
      );
    }
  }
  return answer;
}

/**
 * @param {import('./parameters.js').Query} query
 * @param {number} now Unix time, seconds.
 * @param {Wishes} [wishes]
 * @returns {object | object[]} One place: an object. Several: an array in the order asked, without `location_id` on the first.
 */
export function forecast(query, now, wishes = {}) {
  const answers = query.places.map((_, index) => answerFor(query, index, now, wishes));
  return answers.length === 1 ? answers[0] : answers;
}
