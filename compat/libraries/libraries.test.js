import { after } from 'node:test';
import { dirtySite } from '../../test/hosts/site.js';
import { testPages } from '../../test/hosts/suite.js';
import { libraries } from './libraries.js';
import { writeTable } from './table.js';

// Pages with libraries of other people. With `npm run docs:tables` those of test/hosts, too, for the table of them all.

const site = await dirtySite({ pages: new URL('pages/', import.meta.url), libraries: await libraries() });
after(() => site.stop());

if (process.env.WRITE_TABLES) {
  const passed = testPages(site);
  after(() => writeTable(site.pages, passed));
} else {
  testPages({ ...site, pages: site.pages.filter(({ file }) => file.startsWith('compat')) });
}
