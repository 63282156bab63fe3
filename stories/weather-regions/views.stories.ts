import { choose, eventually, inside } from '../act.js';
import type { Story } from '../story.js';
import { service } from './service.js';
import { weatherControls, weatherRegions } from './weather-regions.js';

/**
 * Ba cách hiện, từ 180 px trở lên: bảng như trang gốc, thẻ, và tab. Thêm `days` để có các ngày tới, `details` để chọn chi tiết.
 *
 * Three views, from 180 px up: the original's table, cards, and tabs. `days` adds the days to come; `details` chooses what is told.
 */
export default {
  title: 'Thời tiết các vùng · Weather regions/Cách hiện · Views',
  id: 'weather-regions-views',
  component: 'weather-regions',
  argTypes: weatherControls,
  render: weatherRegions,
  parameters: { settles: 'ready' },
};

/** Một dòng cho mỗi nơi. — A row for each place. */
export const Table: Story = { name: 'Bảng · Table', args: { src: service('table') } };

/** Bảng có cảm giác, độ ẩm, gió. — The table with feels-like, humidity and wind. */
export const TableWithDetails: Story = {
  name: 'Bảng, đủ chi tiết · Table with details',
  args: { src: service('table-details'), details: 'feels-like humidity wind' },
};

/** Mọi nơi chung một thang nhiệt độ; chấm là lúc này. — All places share one scale of temperature; the dot is now. */
export const TableWithDays: Story = {
  name: 'Bảng, ba ngày · Table with days',
  args: { src: service('table-days'), days: 3 },
};

/** Tất cả những gì có. — All there is. */
export const TableWithAll: Story = {
  name: 'Bảng, đủ cả · Table with everything',
  args: { src: service('table-all'), days: 7, details: 'feels-like humidity wind' },
};

/** Bao nhiêu thẻ cạnh nhau là tùy chỗ có. — As many cards side by side as there is room for. */
export const Cards: Story = { name: 'Thẻ · Cards', args: { src: service('cards'), view: 'cards' } };

export const CardsWithDays: Story = {
  name: 'Thẻ, năm ngày · Cards with days',
  args: { src: service('cards-days'), view: 'cards', days: 5 },
};

export const CardsWithWind: Story = {
  name: 'Thẻ, chỉ có gió · Cards with wind alone',
  args: { src: service('cards-wind'), view: 'cards', details: 'wind' },
};

export const CardsWithoutDetails: Story = {
  name: 'Thẻ, không chi tiết · Cards without details',
  args: { src: service('cards-plain'), view: 'cards', details: 'none' },
};

/** Mỗi lần một nơi; dưới 320 px là một ô chọn. — One place at a time; under 320 px a select. */
export const Tabs: Story = {
  name: 'Tab · Tabs',
  args: { src: service('tabs'), view: 'tabs' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Đà Nẵng');
    await eventually(
      () => inside(canvasElement, '[role="tabpanel"]:not([hidden])')?.ariaLabel === 'Đà Nẵng',
      'weather of Đà Nẵng',
    );
  },
};

export const TabsWithDays: Story = {
  name: 'Tab, bảy ngày · Tabs with days',
  args: { src: service('tabs-days'), view: 'tabs', days: 7 },
};

export const TabsWithChosenDetails: Story = {
  name: 'Tab, cảm giác và gió · Tabs with two details',
  args: { src: service('tabs-details'), view: 'tabs', details: 'feels-like; wind' },
};
