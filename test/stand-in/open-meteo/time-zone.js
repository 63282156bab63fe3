import { ServiceError } from '../service-error.js';

/** @typedef {{name: string, abbreviation: string, offset: number}} TimeZone Offset in seconds east of Greenwich, at the time asked. */

/** @param {string} name @param {Date} at @param {'longOffset' | 'short'} style */
function named(name, at, style) {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: style }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/**
 * The zone's name for a point, where `auto` is asked. The real table is a map of the world; this knows Viet Nam, whose north
 * that map files under Bangkok, and takes nautical zones elsewhere.
 * @param {number} latitude @param {number} longitude
 */
function zoneAt(latitude, longitude) {
  if (longitude > 102 && longitude < 110 && latitude > 8 && latitude < 24) {
    return latitude > 17 ? 'Asia/Bangkok' : 'Asia/Ho_Chi_Minh';
  }
  const hours = Math.round(longitude / 15);
  return hours === 0 ? 'GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/**
 * @param {string} asked An IANA name or `auto`.
 * @param {{latitude: number, longitude: number}} point
 * @param {number} seconds Unix time, because zones change their offset.
 * @returns {TimeZone}
 */
export function timeZone(asked, { latitude, longitude }, seconds) {
  const name = asked === 'auto' ? zoneAt(latitude, longitude) : asked;
  const at = new Date(seconds * 1000);
  if (!/^[A-Z]/i.test(name)) throw new ServiceError(400, 'Invalid timezone');
  try {
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(named(name, at, 'longOffset')) ?? [];
    const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60) : 0;
    return { name, abbreviation: named(name, at, 'short').replace('UTC', 'GMT'), offset };
  } catch {
    throw new ServiceError(400, 'Invalid timezone');
  }
}
