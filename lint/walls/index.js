import { importsDownTheRoad } from './imports-down-the-road.js';
import { networkInData } from './network-in-data.js';
import { nodesInHtml } from './nodes-in-html.js';
import { registrationInDefine } from './registration-in-define.js';
import { sentencesInLocale } from './sentences-in-locale.js';

/** The five walls that keep data on its one road. Each rule judges files of `src/` alone. */
export const walls = {
  meta: { name: 'walls' },
  rules: {
    'imports-down-the-road': importsDownTheRoad,
    'network-in-data': networkInData,
    'nodes-in-html': nodesInHtml,
    'registration-in-define': registrationInDefine,
    'sentences-in-locale': sentencesInLocale,
  },
};
