import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';

/** Controls for attributes alone: what else the manifest tells of is there to be read. */
export const attributesAlone: ArgTypesEnhancer<WebComponentsRenderer> = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      argType.table?.category === 'attributes' ? argType : { ...argType, control: false },
    ]),
  );
