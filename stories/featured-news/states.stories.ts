import { html } from 'lit';
import type { Story } from '../story.js';
import { featuredNews, featuredNewsWith, newsControls } from './featured-news.js';
import { keepStories } from './kept-stories.js';
import { failing, feed } from './sources.js';
import { written } from './written-list.js';

/**
 * Không bao giờ lặng lẽ để trống; danh sách mà trang viết sẵn là những tin đầu tiên, và ở lại khi nguồn hỏng.
 *
 * Never silently empty; the list that the page has written is the first news, and stays when the source fails.
 */
export default {
  title: 'Tin nổi bật · Featured news/Trạng thái · States',
  id: 'featured-news-states',
  component: 'featured-news',
  argTypes: newsControls,
  render: featuredNews,
};

const withWritten = featuredNewsWith(written);

export const Idle: Story = {
  name: 'Chưa tải · Idle',
  args: { src: feed('idle'), loading: 'lazy' },
  render: (given) => html`
    <details>
      <summary>Tin · News</summary>
      ${featuredNews(given)}
    </details>
  `,
  parameters: { settles: 'idle' },
};

/** Chỗ trống bằng đúng chỗ mà tin sẽ chiếm. — The room that the news will take. */
export const Loading: Story = {
  name: 'Đang tải · Loading',
  args: { src: failing('loading', 'hang'), timeout: 120, 'more-href': '/tin-tuc' },
  parameters: { settles: 'loading' },
};

export const LoadingList: Story = {
  name: 'Đang tải danh sách · Loading list',
  args: { src: failing('loading-list', 'hang'), timeout: 120, layout: 'list' },
  parameters: { settles: 'loading' },
};

export const LoadingCards: Story = {
  name: 'Đang tải thẻ · Loading cards',
  args: { src: failing('loading-cards', 'hang'), timeout: 120, layout: 'cards' },
  parameters: { settles: 'loading' },
};

export const LoadingCarousel: Story = {
  name: 'Đang tải băng ngang · Loading carousel',
  args: { src: failing('loading-carousel', 'hang'), timeout: 120, layout: 'carousel' },
  parameters: { settles: 'loading' },
};

export const LoadingHeadlines: Story = {
  name: 'Đang tải tiêu đề · Loading headlines',
  args: { src: failing('loading-headlines', 'hang'), timeout: 120, layout: 'headlines' },
  parameters: { settles: 'loading' },
};

/** Dấu “Mới” theo tuổi của tin, và theo lần trước người đọc ghé thăm. — “New” by age, and by the reader’s last visit. */
export const New: Story = {
  name: 'Tin mới · New',
  args: { layout: 'headlines' },
  render: withWritten,
  parameters: { settles: 'ready' },
};

export const Failing: Story = {
  name: 'Nguồn hỏng · Failing',
  args: { src: failing('failing', 'fail=503'), 'more-href': '/tin-tuc' },
  parameters: { settles: 'error', reason: 'http-503' },
};

export const LoginPage: Story = {
  name: 'Trang đăng nhập thay cho tin · A login page instead',
  args: { src: failing('login', 'html') },
  parameters: { settles: 'error', reason: 'html-instead' },
};

/** Tin lần trước còn đó, với tuổi của chúng. — What was kept stays, with its age. */
const stale = failing('stale', 'fail=503');

export const Stale: Story = {
  name: 'Không còn mới · Stale',
  args: { src: stale, layout: 'list' },
  loaders: [() => keepStories(stale)],
  parameters: { settles: 'stale', reason: 'http-503' },
};

export const Empty: Story = { name: 'Trống · Empty', parameters: { settles: 'empty' } };

export const NoneOfTheCategory: Story = {
  name: 'Không có tin thuộc chuyên mục · None of the category',
  args: { src: feed('category'), category: 'Lễ hội' },
  parameters: { settles: 'ready' },
};

export const WrittenWhileLoading: Story = {
  name: 'Danh sách viết sẵn trong khi tải · The written list while loading',
  args: { src: failing('written-loading', 'hang'), timeout: 120 },
  render: withWritten,
  parameters: { settles: 'loading' },
};

export const WrittenShown: Story = {
  name: 'Nguồn hỏng, còn danh sách viết sẵn · The written list on failure',
  args: { src: failing('written-shown', 'fail=503'), layout: 'list' },
  render: withWritten,
  parameters: { settles: 'error', reason: 'http-503' },
};

export const WrittenReplaced: Story = {
  name: 'Tin thay danh sách viết sẵn · News instead of the written list',
  args: { src: feed('written-replaced'), layout: 'list' },
  render: withWritten,
  parameters: { settles: 'ready' },
};

/** Lời của nguồn tin chỉ là lời. — A feed’s text is but text. */
export const Hostile: Story = {
  name: 'Nguồn có mã độc · A hostile feed',
  args: { src: feed('hostile', 'hostile'), layout: 'list' },
  parameters: { settles: 'ready' },
};
