import { html } from 'lit';
import type { Story } from '../story.js';
import { featuredNews, newsControls } from './featured-news.js';
import { feed } from './sources.js';

/**
 * Khung chung, và tin trong một trang tiếng Anh.
 *
 * The common frame, and news in an English page.
 */
export default {
  title: 'Tin nổi bật · Featured news/Khung · Frame',
  id: 'featured-news-frame',
  component: 'featured-news',
  argTypes: newsControls,
  render: featuredNews,
  parameters: { settles: 'ready' },
};

export const FrameNone: Story = {
  name: 'Không khung · No frame',
  args: { src: feed('frame-none'), frame: 'none', 'more-href': '/tin-tuc' },
};

export const FrameNoneList: Story = {
  name: 'Không khung, danh sách · No frame, list',
  args: { src: feed('frame-none-list'), frame: 'none', layout: 'list' },
};

export const FrameNoneCarousel: Story = {
  name: 'Không khung, băng ngang · No frame, carousel',
  args: { src: feed('frame-none-carousel'), frame: 'none', layout: 'carousel' },
};

export const NoHeading: Story = {
  name: 'Không tiêu đề · No heading',
  args: { src: feed('no-heading'), heading: '', layout: 'headlines' },
};

export const Minimized: Story = {
  name: 'Thu gọn · Minimized',
  args: { src: feed('minimized'), 'window-state': 'minimized' },
};

export const Maximized: Story = {
  name: 'Mở lớn · Maximized',
  args: { src: feed('maximized'), layout: 'cards', 'window-state': 'maximized' },
  // It would lie over the whole page of documentation.
  tags: ['!autodocs'],
};

export const InEnglish: Story = {
  name: 'Tiếng Anh trong trang tiếng Việt · English in a Vietnamese page',
  args: { src: feed('english'), 'more-href': '/news', rotate: '' },
  render: (given) => html`<div lang="en">${featuredNews(given)}</div>`,
};
