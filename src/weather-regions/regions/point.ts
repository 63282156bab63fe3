import { toNfc } from '../../platform/unicode.js';
import type { Region } from './region.js';

const MAX_NAME_LENGTH = 200;

/** `Name|latitude,longitude`, in degrees with decimal points, anywhere on Earth. */
export function parsePoint(text: string): Region | undefined {
  const [name = '', point = '', ...tooMany] = text.split('|');
  const [latitude = NaN, longitude = NaN, ...more] = point
    .split(',')
    .map((part) => Number(part.trim() || NaN));
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!name.trim() || !isOnEarth || more.length || tooMany.length) return undefined;
  return {
    id: `${latitude},${longitude}`,
    name: toNfc(name.trim().slice(0, MAX_NAME_LENGTH)),
    latitude,
    longitude,
  };
}
