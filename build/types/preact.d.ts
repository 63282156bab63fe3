/** Preact 10 and later: `import type {} from 'html-portlets/preact'` lets TSX know the elements, their attributes and events. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Attributes, Elements, EventHandlers } from './elements.js';

type Props<Tag extends keyof Elements> = Attributes[Tag] &
  EventHandlers<'on'> &
  ClassAttributes<Elements[Tag]> &
  Omit<HTMLAttributes<Elements[Tag]>, keyof Attributes[Tag]>;

type Tags = { [Tag in keyof Elements]: Props<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
