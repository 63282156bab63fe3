/** Marks on one letter; Unicode's Stream-Safe Text Format (UAX #15) allows as many. Beyond them normalizing takes quadratic time. */
const MARKS = 30;

const withinLimit = (text: string): string =>
  text.replace(/\p{M}+/gu, (run) => (run.length > MARKS ? [...run].slice(0, MARKS).join('') : run));

/** Foreign text in Unicode Normalization Form C, in linear time: a letter keeps at most 30 combining marks. */
export const toNfc = (text: string): string => withinLimit(text).normalize('NFC');

/** The same in form D: letters with their marks behind them. */
export const toNfd = (text: string): string => withinLimit(text).normalize('NFD');
