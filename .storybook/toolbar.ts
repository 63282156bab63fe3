import type { Preview } from '@storybook/web-components-vite';

type Choice = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Choice['toolbar']>['icon']>;

/** What the toolbar lets a developer change about the page that a block stands in. */
export const choices = {
  lang: choice('Ngôn ngữ · Language', 'globe', { vi: 'Tiếng Việt', en: 'English' }),
  preset: choice('Màu · Preset', 'paintbrush', { xanh: 'Xanh', do: 'Đỏ', none: 'Không · None' }),
  scheme: choice('Nền · Scheme', 'contrast', { light: 'Sáng · Light', dark: 'Tối · Dark' }),
  width: choice('Bề rộng · Width', 'grow', {
    '180px': '180 px',
    '230px': '230 px',
    '320px': '320 px',
    '480px': '480 px',
    '768px': '768 px',
    '1280px': '1280 px',
  }),
  direction: choice('Chiều chữ · Direction', 'transfer', {
    ltr: 'Trái → phải · LTR',
    rtl: 'Phải → trái · RTL',
  }),
};

/** An old portal's column, in Vietnamese. */
export const initialChoices = {
  lang: 'vi',
  preset: 'xanh',
  scheme: 'light',
  width: '320px',
  direction: 'ltr',
};

function choice(description: string, icon: Icon, titles: Readonly<Record<string, string>>): Choice {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { title: description, icon, items, dynamicTitle: true } };
}
