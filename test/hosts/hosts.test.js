import { after } from 'node:test';
import { dirtySite } from './site.js';
import { testPages } from './suite.js';

const site = await dirtySite();
after(() => site.stop());
testPages(site);
