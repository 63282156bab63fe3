import type { Story } from '../story.js';
import { featuredNews, newsControls } from './featured-news.js';
import { feed } from './sources.js';

/**
 * Mọi thuộc tính ở bảng bên dưới: đổi thử, khối đổi theo.
 *
 * Every attribute in the panel below: change one, and the block follows.
 */
export default {
  title: 'Tin nổi bật · Featured news/Tự thử · Playground',
  id: 'featured-news-playground',
  component: 'featured-news',
  argTypes: newsControls,
  render: featuredNews,
  parameters: { settles: 'ready' },
};

export const Playground: Story = {
  name: 'Tự thử · Playground',
  args: { src: feed('playground'), layout: 'focus', limit: 6, 'more-href': '/tin-tuc' },
};
