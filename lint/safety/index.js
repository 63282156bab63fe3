import { boundedMarks } from './bounded-marks.js';
import { linearRegexes } from './linear-regexes.js';

/** Foreign text takes linear time, whatever is in it. */
export const safety = {
  meta: { name: 'safety' },
  rules: {
    'bounded-marks': boundedMarks,
    'linear-regexes': linearRegexes,
  },
};
