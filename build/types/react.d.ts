/** React 19 and later: `import type {} from 'html-portlets/react'` lets TSX know the elements, their attributes and events. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Attributes, Elements, EventHandlers } from './elements.js';

type Props<Tag extends keyof Elements> = Attributes[Tag] &
  EventHandlers<'on'> &
  ClassAttributes<Elements[Tag]> &
  Omit<HTMLAttributes<Elements[Tag]>, keyof Attributes[Tag]>;

type Tags = { [Tag in keyof Elements]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
