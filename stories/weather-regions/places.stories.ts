import { html } from 'lit';
import type { Story } from '../story.js';
import { service } from './service.js';
import { weatherControls, weatherRegions } from './weather-regions.js';

/**
 * `regions` nhận tên có dấu hay không dấu, tên cũ trước ngày 1.7.2025, và điểm tự chọn.
 *
 * `regions` takes names with or without marks, names from before 1 July 2025, and points of one’s own.
 */
export default {
  title: 'Thời tiết các vùng · Weather regions/Địa phương · Places',
  id: 'weather-regions-places',
  component: 'weather-regions',
  argTypes: weatherControls,
  render: weatherRegions,
  parameters: { settles: 'ready' },
};

export const OnePlace: Story = {
  name: 'Một nơi · One place',
  args: { src: service('one-place'), regions: 'lam-dong', details: 'feels-like humidity wind', days: 5 },
};

/** Tên cũ kèm tỉnh hiện nay. — Old names, with the province of today. */
export const OldNames: Story = {
  name: 'Tên cũ · Old names',
  args: { src: service('old-names'), regions: 'Pleiku; thị xã Sơn Tây; Bà Rịa - Vũng Tàu; Thừa Thiên Huế' },
};

export const OldNamesInCards: Story = {
  name: 'Tên cũ, thẻ · Old names in cards',
  args: {
    src: service('old-names-cards'),
    regions: 'Pleiku; thị xã Sơn Tây; Bà Rịa - Vũng Tàu',
    view: 'cards',
  },
};

export const OldNamesInTabs: Story = {
  name: 'Tên cũ, tab · Old names in tabs',
  args: {
    src: service('old-names-tabs'),
    regions: 'Pleiku; thị xã Sơn Tây; Bà Rịa - Vũng Tàu',
    view: 'tabs',
  },
};

export const OwnPoint: Story = {
  name: 'Điểm tự chọn · A point of one’s own',
  args: { src: service('own-point'), regions: 'Làng cổ Đường Lâm|21.16,105.47; gia-lai:pleiku' },
};

const many =
  'ha-noi; hue; lai-chau; dien-bien; son-la; lang-son; quang-ninh; thanh-hoa; nghe-an; ha-tinh; cao-bang; tuyen-quang; lao-cai; thai-nguyen; phu-tho; bac-ninh; hung-yen; hai-phong; ninh-binh; quang-tri; da-nang; quang-ngai; gia-lai; khanh-hoa; lam-dong; dak-lak; ho-chi-minh; dong-nai; tay-ninh; can-tho; vinh-long; dong-thap; ca-mau; an-giang';

/** Cả 34 tỉnh, thành phố, một lần hỏi. — All 34 provinces and cities, in one request. */
export const EveryProvince: Story = {
  name: '34 tỉnh, thành phố · All provinces',
  args: { src: service('every-province'), regions: many, view: 'cards', details: 'none' },
};

export const EveryProvinceInTabs: Story = {
  name: '34 tỉnh, thành phố, tab · All provinces in tabs',
  args: { src: service('every-province-tabs'), regions: many, view: 'tabs', days: 3 },
};

/** Ngôn ngữ là của phần tử gần nhất có `lang`. — The language is that of the nearest ancestor with `lang`. */
export const InEnglish: Story = {
  name: 'Tiếng Anh trong trang tiếng Việt · English in a Vietnamese page',
  args: { src: service('english'), regions: 'ha-noi; Pleiku; Nowhere', view: 'cards', days: 3 },
  render: (given) => html`<div lang="en">${weatherRegions(given)}</div>`,
};
