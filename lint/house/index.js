import { awaitAccessible } from './await-accessible.js';
import { lowercaseClasses } from './lowercase-classes.js';
import { noStyleAttribute } from './no-style-attribute.js';

/** What hostile pages, strict policies and test runs have taught, as far as it can be seen in the source. */
export const house = {
  meta: { name: 'house' },
  rules: {
    'await-accessible': awaitAccessible,
    'lowercase-classes': lowercaseClasses,
    'no-style-attribute': noStyleAttribute,
  },
};
