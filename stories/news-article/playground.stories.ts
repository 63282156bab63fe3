import type { Story } from '../story.js';
import { articleControls, newsArticle } from './news-article.js';
import { source } from './sources.js';

/**
 * Mọi thuộc tính ở bảng bên dưới: đổi thử, khối đổi theo.
 *
 * Every attribute in the panel below: change one, and the block follows.
 */
export default {
  title: 'Bài viết · Article/Tự thử · Playground',
  id: 'news-article-playground',
  component: 'news-article',
  argTypes: articleControls,
  render: newsArticle,
  parameters: { settles: 'ready' },
};

export const Playground: Story = {
  name: 'Tự thử · Playground',
  args: { src: source('playground'), 'article-id': 'kiem-tra-cong-vu', related: 3 },
};
