import { mergeConfig } from 'vite';
import { manifestModule } from './manifest.js';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.@(ts|js)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // At the addresses that they have in this repository, as in the tests, and the pictures where the portal of the demo has them.
  staticDirs: [
    ...[
      'stories/html-portlet/fragments',
      'stories/featured-news/feeds',
      'stories/news-article/articles',
      'demo/assets',
    ].map((folder) => ({ from: `../${folder}`, to: `/${folder}` })),
    { from: '../demo/assets', to: '/assets' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) => mergeConfig(config, { plugins: [manifestModule()] }),
};
