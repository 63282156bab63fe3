import { html, nothing } from 'lit';
import { attributes } from '../attributes.js';
import type { Attributes } from '../attributes.js';

/** The block of pasted HTML around that HTML. */
export const htmlPortletWith = (pasted: unknown) => (given: Attributes) =>
  html`<html-portlet ${attributes(given)}>${pasted}</html-portlet>`;

/** The block with nothing pasted into it. */
export const htmlPortlet = htmlPortletWith(nothing);

/** The address of a fragment beside these stories. */
export const fragment = (name: string) => `stories/html-portlet/fragments/${name}.html`;
