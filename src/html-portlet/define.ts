import { define } from '../placement/define.js';
import { HtmlPortlet } from './html-portlet.js';

define('html-portlet', HtmlPortlet);
