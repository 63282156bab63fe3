import { eventually, inside, press } from '../act.js';
import type { Story } from '../story.js';
import { featuredNews, newsControls } from './featured-news.js';
import { feed } from './sources.js';

/**
 * Năm kiểu, từ 180 px trở lên: tiêu điểm như trang gốc, danh sách, thẻ, băng ngang do người đọc kéo, và tiêu đề cho cột hẹp.
 *
 * Five layouts, from 180 px up: focus as in the original, list, cards, a row that the reader moves, and headlines for a narrow column.
 */
export default {
  title: 'Tin nổi bật · Featured news/Kiểu · Layouts',
  id: 'featured-news-layouts',
  component: 'featured-news',
  argTypes: newsControls,
  render: featuredNews,
  parameters: { settles: 'ready' },
};

/** Một tin lớn cạnh tiêu đề của mọi tin; tin nào được trỏ tới thì lên chỗ lớn. — One large story beside all titles; what is pointed at takes the large place. */
export const Focus: Story = { name: 'Tiêu điểm · Focus', args: { src: feed('focus') } };

/** Chỉ khi được yêu cầu mới tự đổi; dừng khi trỏ vào, khi có tiêu điểm bàn phím, hoặc bằng nút. — Changes by itself only if asked; pauses on hover, on focus, or by a button. */
export const FocusRotating: Story = {
  name: 'Tiêu điểm tự đổi · Rotating focus',
  // A narrow column has no large story that could change.
  globals: { width: '768px' },
  args: { src: feed('rotating'), rotate: '', 'more-href': '/tin-tuc' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, /^Tạm dừng|^Pause/);
    await press(canvasElement, /^Tiếp tục|^Resume/);
  },
};

export const FocusWithoutPictures: Story = {
  name: 'Tiêu điểm, không ảnh · Focus without pictures',
  args: { src: feed('focus-plain', 'plain') },
};

export const List: Story = {
  name: 'Danh sách · List',
  args: { src: feed('list'), layout: 'list', 'more-href': '/tin-tuc' },
};

export const ListWithoutPictures: Story = {
  name: 'Danh sách, không ảnh · List without pictures',
  args: { src: feed('list-plain', 'plain'), layout: 'list' },
};

export const Cards: Story = { name: 'Thẻ · Cards', args: { src: feed('cards'), layout: 'cards' } };

export const CardsOfTitles: Story = {
  name: 'Thẻ, chỉ tiêu đề · Cards of titles',
  args: { src: feed('cards-titles'), layout: 'cards', show: 'none', limit: 3 },
};

/** Không bao giờ tự chạy. — Never moves by itself. */
export const Carousel: Story = {
  name: 'Băng ngang · Carousel',
  args: { src: feed('carousel'), layout: 'carousel', 'more-href': '/tin-tuc' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, /^Tin sau|^Next/);
    await eventually(() => inside(canvasElement, '[part="list"]')?.scrollLeft, 'row that has moved');
  },
};

export const CarouselOfTwo: Story = {
  name: 'Băng ngang, hai tin · Carousel of two',
  args: { src: feed('carousel-two'), layout: 'carousel', limit: 2 },
};

/** Thay cho chữ chạy. — In place of running text. */
export const Headlines: Story = {
  name: 'Tiêu đề · Headlines',
  args: { src: feed('headlines'), layout: 'headlines', 'more-href': '/tin-tuc' },
};

export const HeadlinesLong: Story = {
  name: 'Tiêu đề dài · Long headlines',
  args: { src: feed('headlines-long', 'plain'), layout: 'headlines', limit: 4 },
};
