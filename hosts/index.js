import { dnn } from './dnn/pack.js';
import { drupal } from './drupal/pack.js';
import { html } from './html/pack.js';
import { joomla } from './joomla/pack.js';
import { jsp } from './jsp/pack.js';
import { liferay62 } from './liferay-6-2/pack.js';
import { liferayDxp } from './liferay-dxp/pack.js';
import { nukeviet } from './nukeviet/pack.js';
import { sharepoint } from './sharepoint/pack.js';
import { webforms } from './webforms/pack.js';
import { wordpress } from './wordpress/pack.js';

/** @type {readonly import('../build/hosts/library.js').Pack[]} */
export const packs = [
  dnn,
  drupal,
  html,
  joomla,
  jsp,
  liferay62,
  liferayDxp,
  nukeviet,
  sharepoint,
  webforms,
  wordpress,
];
