import { html } from 'lit';
import { navigation } from '../../src/news-article/lazy.js';
import { eventually, inside, press } from '../act.js';
import type { Attributes } from '../attributes.js';
import { featuredNews } from '../featured-news/featured-news.js';
import type { Story } from '../story.js';
import { articleControls, newsArticle } from './news-article.js';
import { source } from './sources.js';

/**
 * Cỡ chữ (được nhớ), in và lưu, chia sẻ, chép kèm nguồn, nghe; ảnh mở lớn; tin khác của cùng danh sách.
 *
 * Text size (remembered), print and save, share, copy with its source, listen; pictures open larger; other stories of the list.
 */
export default {
  title: 'Bài viết · Article/Công cụ · Tools',
  id: 'news-article-tools',
  component: 'news-article',
  argTypes: articleControls,
  render: newsArticle,
  parameters: { settles: 'ready' },
};

const id = 'kiem-tra-cong-vu';

export const NoTools: Story = {
  name: 'Không công cụ · None',
  args: { src: source('no-tools'), 'article-id': id, tools: 'none' },
};

export const SizeAndPrint: Story = {
  name: 'Cỡ chữ, in · Size and print',
  args: { src: source('size-print'), 'article-id': id, tools: 'size print' },
  play: async ({ canvasElement }) => {
    const size = () => parseFloat(getComputedStyle(inside(canvasElement, '.text p')!).fontSize);
    const before = await eventually(() => inside(canvasElement, '.text p') && size(), 'text');
    await press(canvasElement, /Chữ lớn hơn|Larger/);
    await eventually(() => size() > before, 'larger text');
    await press(canvasElement, /Chữ nhỏ hơn|Smaller/);
    await eventually(() => size() === before, 'text of its former size');
  },
};

export const Share: Story = {
  name: 'Chia sẻ · Share',
  args: { src: source('share'), 'article-id': id, tools: 'share' },
};

export const Copy: Story = {
  name: 'Chép kèm nguồn · Copy with source',
  args: { src: source('copy'), 'article-id': id, tools: 'copy' },
};

/** Đọc bằng giọng của thiết bị; nói rõ khi thiết bị chưa có giọng tiếng Việt. — By a voice of the device; says so where it has none for Vietnamese. */
export const Listen: Story = {
  name: 'Nghe · Listen',
  args: { src: source('listen'), 'article-id': id, tools: 'listen' },
};

export const Recording: Story = {
  name: 'Nghe bản ghi âm của cổng · The portal’s recording',
  args: { src: source('recording'), 'article-id': 'ho-so-truc-tuyen', tools: 'listen' },
};

export const Related: Story = {
  name: 'Tin khác · Other stories',
  args: { src: source('related'), 'article-id': 'lich-tiep-cong-dan', related: 3 },
};

export const NewerAndOlder: Story = {
  name: 'Chỉ tin mới hơn, cũ hơn · Newer and older alone',
  args: { src: source('beside'), 'article-id': 'lich-tiep-cong-dan', related: 0, tools: 'none' },
};

/** This page's address with a place for an article's name: Storybook's own parameters stay. */
function pattern(): string {
  const url = new URL(location.href);
  url.searchParams.set('tin', '-id-');
  return url.href.replace('-id-', '{id}');
}

/** Bấm một tin: bài mở ngay trong trang, không tải lại; quay lại thì về đúng chỗ. — A story opens in the page; back returns to the place. */
export const ListAndArticle: Story = {
  name: 'Danh sách và bài trên một trang · List and article on one page',
  args: { src: source('one-page') },
  render: ({ src }: Attributes) => html`
    ${featuredNews({ src, layout: 'headlines', 'article-href': pattern() })}
    ${newsArticle({ src, param: 'tin', 'article-id': id, related: 2 })}
  `,
  // A link that is pressed before this code has come loads the page anew, and with it the story.
  loaders: [() => navigation.load()],
  play: async ({ canvasElement }) => {
    const before = location.href;
    await press(canvasElement, /Lịch tiếp công dân/);
    await eventually(
      () =>
        /Lịch tiếp công dân/.test(
          inside(canvasElement.querySelector('news-article')!.shadowRoot!, 'h2')?.textContent ?? '',
        ),
      'article that was chosen',
    );
    if (location.href === before) return;
    const isBack = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await isBack;
  },
};
