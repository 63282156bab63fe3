import { define } from '../registry/define.js';
import { HtmlPortlet } from './html-portlet.js';

define('html-portlet', HtmlPortlet);

export { HtmlPortlet };
export * from '../portlet/events.js';
