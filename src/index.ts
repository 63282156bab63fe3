/** Registers every element. */
import './html-portlet/define.js';
import './weather-regions/define.js';
