import { html } from 'lit';
import { layoutNames } from '../../src/featured-news/layouts/index.js';
import { columnControl } from '../column.js';
import type { Attributes } from '../attributes.js';
import type { Story } from '../story.js';
import { featuredNews, featuredNewsWith, newsControls } from './featured-news.js';
import { keepStories } from './kept-stories.js';
import { failing, feed } from './sources.js';
import { written } from './written-list.js';

/**
 * Mỗi trạng thái ở cả năm kiểu, và mỗi kiểu ở các bề rộng; bề rộng của cột chọn được ở mọi truyện.
 *
 * Each state in all five layouts, and each layout at the widths of columns; every story’s column can be set.
 */
export default {
  title: 'Tin nổi bật · Featured news/Mọi kiểu · Every layout',
  id: 'featured-news-every-layout',
  component: 'featured-news',
  argTypes: newsControls,
};

const inEveryLayout = (given: Attributes, block = featuredNews) =>
  layoutNames.map((layout) =>
    block({ ...given, heading: `${given.heading ?? 'Tin nổi bật'}: ${layout}`, layout }),
  );

const atEveryWidth = (given: Attributes) =>
  columnControl.options.map((column) => featuredNews({ ...given, heading: `${column} px`, column }));

const stale = failing('every-stale', 'fail=503');

/** Tin của lần trước, với tuổi của chúng. — What was kept, with its age. */
export const Stale: Story = {
  name: 'Không còn mới · Stale',
  args: { src: stale },
  loaders: [() => keepStories(stale)],
  render: (given) => html`${inEveryLayout(given)}`,
  parameters: { settles: 'stale', reason: 'http-503' },
};

export const Failing: Story = {
  name: 'Nguồn hỏng · Failing',
  args: { src: failing('every-failing', 'fail=503'), 'more-href': '/tin-tuc' },
  render: (given) => html`${inEveryLayout(given)}`,
  parameters: { settles: 'error', reason: 'http-503' },
};

export const Written: Story = {
  name: 'Nguồn hỏng, còn danh sách viết sẵn · The written list on failure',
  args: { src: failing('every-written', 'fail=503') },
  render: (given) => html`${inEveryLayout(given, featuredNewsWith(written))}`,
  parameters: { settles: 'error', reason: 'http-503' },
};

/** Ít tin hơn chỗ đã giữ, không ảnh. — Fewer stories than there is room for, without pictures. */
export const Few: Story = {
  name: 'Ít tin · Few stories',
  args: { src: feed('every-few', 'plain'), limit: 8 },
  render: (given) => html`${inEveryLayout(given)}`,
  parameters: { settles: 'ready' },
};

export const FocusWidths: Story = {
  name: 'Tiêu điểm, các bề rộng · Focus at every width',
  args: { src: feed('widths-focus'), layout: 'focus', 'more-href': '/tin-tuc' },
  render: (given) => html`${atEveryWidth(given)}`,
  parameters: { settles: 'ready' },
};

export const ListWidths: Story = {
  name: 'Danh sách, các bề rộng · List at every width',
  args: { src: feed('widths-list'), layout: 'list' },
  render: (given) => html`${atEveryWidth(given)}`,
  parameters: { settles: 'ready' },
};

export const CardsWidths: Story = {
  name: 'Thẻ, các bề rộng · Cards at every width',
  args: { src: feed('widths-cards'), layout: 'cards', limit: 4 },
  render: (given) => html`${atEveryWidth(given)}`,
  parameters: { settles: 'ready' },
};

export const CarouselWidths: Story = {
  name: 'Băng ngang, các bề rộng · Carousel at every width',
  args: { src: feed('widths-carousel'), layout: 'carousel' },
  render: (given) => html`${atEveryWidth(given)}`,
  parameters: { settles: 'ready' },
};

export const HeadlinesWidths: Story = {
  name: 'Tiêu đề, các bề rộng · Headlines at every width',
  args: { src: feed('widths-headlines'), layout: 'headlines' },
  render: (given) => html`${atEveryWidth(given)}`,
  parameters: { settles: 'ready' },
};
