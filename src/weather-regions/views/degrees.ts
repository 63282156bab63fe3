import { signed } from '../../locale/format.js';

/** `−3°` */
export const degrees = (value: number) => `${signed(Math.round(value))}°`;

/** `17–21°` */
export const span = (low: number, high: number) => `${signed(low)}–${degrees(high)}`;
