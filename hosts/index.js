import { wordpress } from './wordpress/pack.js';

/** @type {readonly import('../build/hosts/library.js').Pack[]} */
export const packs = [wordpress];
