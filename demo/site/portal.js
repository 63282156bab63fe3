import { readChoice } from '../choices.js';
import { page } from '../page.js';
import modern from '../pages/modern.html';
import portal2012 from '../pages/portal-2012.html';
import { answerAsPortal } from './data.js';

/**
 * The portal of `npm start` without its server: the page is made here by the same code, at the place that it has on the site.
 */

const templates = { modern, 'portal-2012': portal2012 };
const here = new URL('.', location.href);
answerAsPortal(here);

const choice = readChoice(new URLSearchParams(location.search));
const whole = page(templates[choice.page], choice, Date.now())
  .replaceAll('="/dist/', '="../dist/')
  // Nobody takes what blocks in trouble tell.
  .replace(/ data-beacon="[^"]*" data-beacon-after="0"/, '')
  .replaceAll('url=/?', `url=${here.href}?`)
  .replaceAll('="/tin-tuc"', '="/tin-tuc.html"')
  .replace(/="\/(?!\/)/g, '="./');
document.open();
document.write(whole);
document.close();
