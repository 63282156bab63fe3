import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import type { Reason } from '../src/data/error.js';
import type { LoadState } from '../src/portlet/portlet-element.js';
import type { Attributes } from './attributes.js';

/** What a story promises about its blocks; the tests hold it to that. */
export interface Promised {
  /** The state that they come to rest in. */
  readonly settles?: LoadState;
  /** Why they have no new data, where that is what the story shows. */
  readonly reason?: Reason;
}

/** A story of an element, told by the element's attributes. */
export type Story = Omit<StoryObj<Attributes>, 'render' | 'parameters'> & {
  render?: (given: Attributes) => TemplateResult;
  parameters?: Promised;
};
