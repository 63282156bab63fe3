import { elements } from 'virtual:custom-elements-manifest';
import { introduction, reference } from '../../demo/site/reference.js';

const elementOf = (/** @type {string} */ tag) => elements.find(({ tagName }) => tagName === tag);

export const introductionOf = (/** @type {string} */ tag) => introduction(elementOf(tag));
export const referenceOf = (/** @type {string} */ tag) => reference(elementOf(tag));
