import { joomla } from './joomla/pack.js';
import { nukeviet } from './nukeviet/pack.js';
import { wordpress } from './wordpress/pack.js';

/** @type {readonly import('../build/hosts/library.js').Pack[]} */
export const packs = [joomla, nukeviet, wordpress];
