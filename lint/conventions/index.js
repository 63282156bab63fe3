import { awaitAccessible } from './await-accessible.js';
import { checkedUrls } from './checked-urls.js';
import { lowercaseClasses } from './lowercase-classes.js';
import { noStyleAttribute } from './no-style-attribute.js';

/** What hostile pages, strict policies and test runs have taught, as far as it can be seen in the source. */
export const conventions = {
  meta: { name: 'conventions' },
  rules: {
    'await-accessible': awaitAccessible,
    'checked-urls': checkedUrls,
    'lowercase-classes': lowercaseClasses,
    'no-style-attribute': noStyleAttribute,
  },
};
