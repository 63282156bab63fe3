/** Solid: `import type {} from 'html-portlets/solid'` lets TSX know the elements, their attributes and events. */
import type { JSX } from 'solid-js';
import type { Attributes, Elements, EventHandlers } from './elements.js';

type Props<Tag extends keyof Elements> = Attributes[Tag] &
  EventHandlers<'on:'> &
  Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Attributes[Tag]>;

type Tags = { [Tag in keyof Elements]: Props<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
