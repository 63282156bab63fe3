/** `dist/html-portlet.js`: registers the element, and fetches what the page's blocks need side by side. */
import { htmlPortlet } from '../html-portlet.js';
import { start } from '../start.js';

start(htmlPortlet);
