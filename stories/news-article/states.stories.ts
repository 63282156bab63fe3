import { html } from 'lit';
import type { NewsItem } from '../../src/news/news-item.js';
import { newsRequest } from '../../src/news/source.js';
import { absolute, storeModel } from '../kept.js';
import type { Story } from '../story.js';
import { articleControls, newsArticle, newsArticleWith } from './news-article.js';
import { failing, source } from './sources.js';

/**
 * Bài đã gỡ, không mở cho mọi người, nguồn hỏng: nói rõ vì sao và xem ở đâu; bài viết sẵn hoặc của lần trước vẫn ở lại.
 *
 * Removed, not open to all, failing: said, with where to look; what the page has written, or what was kept, stays.
 */
export default {
  title: 'Bài viết · Article/Trạng thái · States',
  id: 'news-article-states',
  component: 'news-article',
  argTypes: articleControls,
  render: newsArticle,
};

const more = { 'more-href': '/tin-tuc' };
const withWritten = newsArticleWith(html`
  <article>
    <h2>Lịch tiếp công dân định kỳ quý III</h2>
    <p>Thị xã tiếp công dân vào ngày 10 và ngày 25 hằng tháng.</p>
  </article>
`);

export const Idle: Story = {
  name: 'Chưa tải · Idle',
  args: { src: source('idle'), loading: 'lazy' },
  render: (given) => html`
    <details>
      <summary>Bài viết · Article</summary>
      ${newsArticle(given)}
    </details>
  `,
  parameters: { settles: 'idle' },
};

export const Loading: Story = {
  name: 'Đang tải · Loading',
  args: { src: failing('loading', 'hang'), timeout: 120 },
  parameters: { settles: 'loading' },
};

export const NoneChosen: Story = {
  name: 'Chưa chọn tin · None chosen yet',
  args: { src: source('none-chosen'), param: 'tin' },
  parameters: { settles: 'empty' },
};

export const NoLongerThere: Story = {
  name: 'Không còn bài này · No longer among those of the source',
  args: { src: source('no-longer'), 'article-id': 'da-go', ...more },
  parameters: { settles: 'error', reason: 'no-items' },
};

export const Removed: Story = {
  name: 'Đã gỡ (410) · Removed',
  args: { src: failing('removed', 'fail=410'), ...more },
  parameters: { settles: 'error', reason: 'http-410' },
};

export const NotOpen: Story = {
  name: 'Không mở cho mọi người (403) · Not open to all',
  args: { src: failing('not-open', 'fail=403'), ...more },
  parameters: { settles: 'error', reason: 'http-403' },
};

export const Protected: Story = {
  name: 'Có mật khẩu · Protected by a password',
  args: { src: source('protected', 'protected.json') },
  parameters: { settles: 'ready' },
};

export const Failing: Story = {
  name: 'Nguồn hỏng · Failing',
  args: { src: failing('failing', 'fail=503'), ...more },
  parameters: { settles: 'error', reason: 'http-503' },
};

export const LoginPage: Story = {
  name: 'Trang đăng nhập thay cho bài · A login page instead',
  args: { src: failing('login', 'html') },
  parameters: { settles: 'error', reason: 'html-instead' },
};

export const WrittenWhileLoading: Story = {
  name: 'Bài viết sẵn trong khi tải · The written article while loading',
  args: { src: failing('written-loading', 'hang'), timeout: 120 },
  render: withWritten,
  parameters: { settles: 'loading' },
};

export const WrittenShown: Story = {
  name: 'Nguồn hỏng, còn bài viết sẵn · The written article on failure',
  args: { src: failing('written-shown', 'fail=503'), ...more },
  render: withWritten,
  parameters: { settles: 'error', reason: 'http-503' },
};

const stale = failing('stale', 'fail=503');
const kept: readonly NewsItem[] = [
  {
    id: '1',
    title: 'Bài của lần ghé trước',
    published: { instant: Date.UTC(2020, 7, 13), precision: 'day' },
    summary: 'Lời dẫn của lần ghé trước.',
    body: '<p>Đoạn văn của lần ghé trước.</p>',
    images: [],
    authors: [],
    categories: [],
    attachments: [],
  },
];

/** Bài lần trước còn đó, với tuổi của nó. — What was kept stays, with its age. */
export const Stale: Story = {
  name: 'Không còn mới · Stale',
  args: { src: stale },
  loaders: (['vi', 'en'] as const).map(
    (language) => () => storeModel(newsRequest(absolute(stale), { language }), kept, 5),
  ),
  parameters: { settles: 'stale', reason: 'http-503' },
};

export const Empty: Story = { name: 'Trống · Empty', parameters: { settles: 'empty' } };
