import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import logo from '../demo/site/logo.svg';

document.title = 'html-portlets';

/** The picture itself is in its address, with its quotes. */
const logoUrl = logo.replaceAll('"', '%22');

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: `<img src="${logoUrl}" alt="" width="28" height="28" style="vertical-align: middle"> html-portlets`,
    brandUrl: './?path=/docs/chào-mừng-·-welcome--docs',
    colorPrimary: '#0057ad',
    colorSecondary: '#00509f',
    appBg: '#f4f7fb',
    appBorderColor: '#d3dae2',
    textColor: '#1b2129',
    barSelectedColor: '#00509f',
  }),
  // Titles are Vietnamese and English.
  navSize: 360,
});
