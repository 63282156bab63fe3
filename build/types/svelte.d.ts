/** Svelte 5: `import type {} from 'html-portlets/svelte'` lets components know the elements, their attributes and events. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Elements, EventHandlers } from './elements.js';

type Props<Tag extends keyof Elements> = Attributes[Tag] &
  EventHandlers<'on'> &
  Omit<HTMLAttributes<Elements[Tag]>, keyof Attributes[Tag]>;

type Tags = { [Tag in keyof Elements]: Props<Tag> };

declare module 'svelte/elements' {
  // `svelteHTML.IntrinsicElements` extends it.
  interface SvelteHTMLElements extends Tags {}
}
