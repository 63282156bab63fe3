import '../stories/stand-in.js';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from 'virtual:custom-elements-manifest';
import '../src/index.js';
import { attributesAlone } from './attributes-alone.js';
import { asWritten } from './code.js';
import { onThePage } from './page.js';
import { choices, initialChoices } from './toolbar.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: choices,
  initialGlobals: initialChoices,
  decorators: [withActions, onThePage],
  argTypesEnhancers: [attributesAlone],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true, transform: asWritten } },
    actions: { handles: ['portlet-load', 'portlet-error', 'portlet-stale', 'portlet-toggle'] },
    options: {
      storySort: {
        order: [
          'Chào mừng · Welcome',
          'Thời tiết các vùng · Weather regions',
          [
            'Giới thiệu · About',
            'Tự thử · Playground',
            'Cách hiện · Views',
            'Địa phương · Places',
            'Bầu trời · Skies',
            'Nguồn · Sources',
            'Trạng thái · States',
          ],
          'Tin nổi bật · Featured news',
          ['Giới thiệu · About', 'Tự thử · Playground', 'Kiểu · Layouts', 'Trạng thái · States'],
          'Bài viết · Article',
          [
            'Giới thiệu · About',
            'Tự thử · Playground',
            'Nguồn · Sources',
            'Công cụ · Tools',
            'Trạng thái · States',
          ],
          'Khung HTML · HTML portlet',
          ['Giới thiệu · About', 'Tự thử · Playground'],
          'Cùng nhau · Together',
          'Hướng dẫn · Guides',
        ],
      },
    },
    a11y: {
      test: 'error',
      options: { rules: { 'color-contrast-enhanced': { enabled: true } } },
    },
  },
};

export default preview;
