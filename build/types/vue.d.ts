/** Vue 3: `import type {} from 'html-portlets/vue'` lets templates know the elements, their attributes and events. */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Attributes, Elements, Events } from './elements.js';

/** As a template names a listener: `@portlet-load` is `onPortletLoad`. */
type Listeners = {
  [Name in keyof Events as `on${PascalCase<Name>}`]?: ((event: Events[Name]) => void) | undefined;
};

type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

type Props<Tag extends keyof Elements> = Attributes[Tag] &
  Listeners &
  ReservedProps &
  Omit<HTMLAttributes, keyof Attributes[Tag]>;

type Tags = { [Tag in keyof Elements]: new () => { $props: Props<Tag>; $slots: { default?(): unknown } } };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
