import { goesAndComes, withFaults } from '../faults.js';
import type { Story } from '../story.js';
import { articleControls, newsArticle } from './news-article.js';
import { source } from './sources.js';

/**
 * Làm nguồn hỏng theo từng cách rồi cho nó trở lại: xem khối nói gì, và giữ lại gì.
 *
 * Make the source fail in each way, then let it come back: see what the block says, and what it keeps.
 */
export default {
  title: 'Bài viết · Article/Thử làm hỏng · Break it',
  id: 'news-article-try-failures',
  component: 'news-article',
  argTypes: articleControls,
  parameters: { settles: 'ready' },
};

export const BreakIt: Story = {
  name: 'Thử làm hỏng · Break it',
  args: { src: source('faulty-article'), 'article-id': 'lich-tiep-cong-dan', timeout: 5 },
  render: (given) => withFaults(newsArticle(given)),
  play: goesAndComes('news-article'),
};
