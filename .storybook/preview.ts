import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import '../src/index.js';
import { onThePage } from './page.js';
import { choices, initialChoices } from './toolbar.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: choices,
  initialGlobals: initialChoices,
  decorators: [onThePage],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: { storySort: { order: ['Thời tiết các vùng · Weather regions', 'Khung HTML · HTML portlet'] } },
    a11y: {
      test: 'error',
      options: { rules: { 'color-contrast-enhanced': { enabled: true } } },
    },
  },
};

export default preview;
