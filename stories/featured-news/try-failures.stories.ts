import { goesAndComes, withFaults } from '../faults.js';
import type { Story } from '../story.js';
import { featuredNews, newsControls } from './featured-news.js';
import { feed } from './sources.js';

/**
 * Làm nguồn hỏng theo từng cách rồi cho nó trở lại: xem khối nói gì, và giữ lại gì.
 *
 * Make the source fail in each way, then let it come back: see what the block says, and what it keeps.
 */
export default {
  title: 'Tin nổi bật · Featured news/Thử làm hỏng · Break it',
  id: 'featured-news-try-failures',
  component: 'featured-news',
  argTypes: newsControls,
  parameters: { settles: 'ready' },
};

export const BreakIt: Story = {
  name: 'Thử làm hỏng · Break it',
  args: { src: feed('faulty-news'), layout: 'list', limit: 3, timeout: 5 },
  render: (given) => withFaults(featuredNews(given)),
  play: goesAndComes('featured-news'),
};
