import { markupInSanitizer } from './markup-in-sanitizer.js';
import { networkInData } from './network-in-data.js';
import { registrationInDefine } from './registration-in-define.js';
import { stringsInLocale } from './strings-in-locale.js';

/** What only one layer of `src/` may do. Which layer may import which is in `.dependency-cruiser.js`. */
export const layers = {
  meta: { name: 'layers' },
  rules: {
    'markup-in-sanitizer': markupInSanitizer,
    'network-in-data': networkInData,
    'registration-in-define': registrationInDefine,
    'strings-in-locale': stringsInLocale,
  },
};
