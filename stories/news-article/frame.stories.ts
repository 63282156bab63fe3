import { html } from 'lit';
import type { Story } from '../story.js';
import { articleControls, newsArticle } from './news-article.js';
import { source } from './sources.js';

/**
 * Bài mang tên của chính nó; khung và tiêu đề chung chỉ khi được yêu cầu.
 *
 * An article is headed by its own title; the common frame and heading only if asked for.
 */
export default {
  title: 'Bài viết · Article/Khung · Frame',
  id: 'news-article-frame',
  component: 'news-article',
  argTypes: articleControls,
  render: newsArticle,
  parameters: { settles: 'ready' },
};

const framed = { heading: 'Bài đọc', frame: 'bar', 'article-id': 'lich-tiep-cong-dan' };

export const Framed: Story = {
  name: 'Trong khung · Framed',
  args: { src: source('framed'), ...framed },
};

export const Minimized: Story = {
  name: 'Thu gọn · Minimized',
  args: { src: source('minimized'), ...framed, 'window-state': 'minimized' },
};

export const Maximized: Story = {
  name: 'Mở lớn · Maximized',
  args: { src: source('maximized'), ...framed, 'window-state': 'maximized' },
  // It would lie over the whole page of documentation.
  tags: ['!autodocs'],
};

export const InEnglish: Story = {
  name: 'Tiếng Anh trong trang tiếng Việt · English in a Vietnamese page',
  args: { src: source('english'), 'article-id': 'lich-tiep-cong-dan', related: 1 },
  render: (given) => html`<div lang="en">${newsArticle(given)}</div>`,
};
