import { dayOf, wallClock } from '../clock.js';

/** `13/08/2020` in Viet Nam's time, as portals print it in both languages. */
export const printedDay = (instant: number) => dayOf(instant).split('-').reverse().join('/');

/** For `<time datetime>`: `2020-08-13T16:07+07:00`, or the day alone where no more of it can be believed. */
export const machineTime = (instant: number, minutes: boolean) =>
  minutes ? `${wallClock(instant).toISOString().slice(0, 16)}+07:00` : dayOf(instant);

/** Letters that no other language of such portals writes: what has one is Vietnamese. */
const VIETNAMESE = /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]/i;

/** Whether a text is Vietnamese, so that in a page of another language it can be read out as such. */
export const isVietnamese = (text: string) => VIETNAMESE.test(text);
