import { html } from 'lit';
import type { Story } from '../story.js';
import { articleControls, newsArticle, newsArticleWith } from './news-article.js';
import { source } from './sources.js';

/**
 * Một bài của cổng, từ bất cứ nguồn nào mà cổng đã có, hoặc từ bài mà trang viết sẵn.
 *
 * One article, from whatever the portal serves already, or from what the page itself has written.
 */
export default {
  title: 'Bài viết · Article/Nguồn · Sources',
  id: 'news-article-sources',
  component: 'news-article',
  argTypes: articleControls,
  render: newsArticle,
  parameters: { settles: 'ready' },
};

/** Bài của trang gốc, như cổng gửi đi: đoạn văn căn đều, ảnh và chú thích trong các đoạn giữa. — The original’s article, in the paragraphs that a portal sends. */
export const Portal: Story = {
  name: 'Bài của cổng, qua RSS · The portal’s article, by RSS',
  args: { src: source('portal'), 'article-id': 'kiem-tra-cong-vu' },
};

export const WordPress: Story = {
  name: 'WordPress: tác giả, chuyên mục · Author and categories',
  args: { src: source('wordpress', 'wordpress.json') },
};

export const Liferay: Story = {
  name: 'Liferay',
  args: { src: source('liferay', 'liferay.json') },
};

export const Files: Story = {
  name: 'Cập nhật và tệp đính kèm · Updated, with files',
  args: { src: source('files'), 'article-id': 'lich-tiep-cong-dan' },
};

export const OtherSite: Story = {
  name: 'Lấy từ nơi khác · Taken over from another site',
  args: { src: source('other-site'), 'article-id': 'thu-vien' },
};

/** Nguồn chỉ có phần mở đầu: nói rõ, và chỉ nơi đọc tiếp. — The source has the beginning alone: said, with the way to the rest. */
export const Summary: Story = {
  name: 'Chỉ có phần mở đầu · The beginning alone',
  args: { src: source('summary', 'summaries.xml') },
};

/** Bảng 40 cột, danh sách, trích dẫn, phim chờ được bấm. — A table of 40 columns, lists, a quotation, a video that waits for a click. */
export const Wide: Story = {
  name: 'Bảng rộng, danh sách, phim · A wide table, lists, a video',
  args: { src: source('wide', 'wide.xml') },
};

/** Không mã nào chạy, không chữ nào mất. — No script runs, no word is lost. */
export const Hostile: Story = {
  name: 'Nguồn có mã độc · A hostile source',
  args: { src: source('hostile', 'hostile.xml') },
};

/** Không cần nguồn: bài viết sẵn được trình bày, và vẫn là trang khi không có JavaScript. — No source: what the page has written is set, and is the page without JavaScript. */
export const Written: Story = {
  name: 'Bài viết sẵn · Written by the page',
  render: newsArticleWith(html`
    <article>
      <h2>Lịch tiếp công dân định kỳ quý III</h2>
      <p>Ngày đăng 11/08/2020 | 08:30</p>
      <p class="sapo">Thị xã tiếp công dân vào ngày 10 và ngày 25 hằng tháng.</p>
      <p>
        <img src="demo/assets/lich-tiep-cong-dan.svg" alt="Phòng tiếp công dân" width="600" height="400" />
      </p>
      <p>Người dân mang theo giấy tờ tùy thân và đơn, tài liệu liên quan nếu có.</p>
      <p>Ban Tiếp công dân</p>
    </article>
  `),
};
