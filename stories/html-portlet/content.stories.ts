import { html } from 'lit';
import { frameControls } from '../frame-controls.js';
import { comesTo, eventually, inside, press } from '../act.js';
import type { Story } from '../story.js';
import { fragment, htmlPortlet, htmlPortletWith } from './html-portlet.js';

/**
 * HTML dán sẵn trong khung, hoặc với `src` một mảnh HTML của cùng trang, đã làm sạch.
 *
 * Pasted HTML in the frame or, with `src`, a fragment of the same site, cleaned.
 */
export default {
  title: 'Khung HTML · HTML portlet/Nội dung · Content',
  id: 'html-portlet-content',
  component: 'html-portlet',
  argTypes: frameControls,
  render: htmlPortlet,
  parameters: { settles: 'ready' },
};

const links = html`
  <ul>
    <li><a href="#thu-tuc">Thủ tục hành chính</a></li>
    <li><a href="#van-ban">Văn bản chỉ đạo, điều hành</a></li>
    <li><a href="#hoi-dap">Hỏi đáp trực tuyến</a></li>
  </ul>
`;

export const Pasted: Story = {
  name: 'Dán sẵn · Pasted',
  args: { heading: 'Chuyên mục' },
  render: htmlPortletWith(links),
};

/** Ảnh co theo cột. — A picture shrinks with its column. */
export const Banner: Story = {
  name: 'Ảnh liên kết · A banner',
  args: { heading: 'Nộp hồ sơ trực tuyến' },
  render: htmlPortletWith(html`
    <a href="#dich-vu-cong">
      <img src="demo/assets/dich-vu-cong.svg" alt="Dịch vụ công trực tuyến" width="228" height="86" />
    </a>
  `),
};

export const Fetched: Story = {
  name: 'Mảnh HTML của cùng trang · A fragment of the same site',
  args: { heading: 'Liên hệ', src: fragment('contacts') },
};

/** Mã lệnh, kiểu chữ, biểu mẫu của mảnh HTML rơi ra; lời còn lại. — Scripts, styles and forms of a fragment fall away; words stay. */
export const Cleaned: Story = {
  name: 'Đã làm sạch · Cleaned',
  args: { heading: 'Thông báo', src: fragment('hostile') },
};

export const Minimized: Story = {
  name: 'Thu gọn · Minimized',
  args: { heading: 'Chuyên mục', 'window-state': 'minimized' },
  render: htmlPortletWith(links),
};

export const Maximized: Story = {
  name: 'Mở lớn · Maximized',
  args: { heading: 'Chuyên mục', 'window-state': 'maximized' },
  render: htmlPortletWith(links),
  tags: ['!autodocs'],
};

/** Người đọc mở lớn rồi đóng. — The reader opens the block in a window and closes it. */
export const Opened: Story = {
  name: 'Mở lớn rồi đóng · Opened and closed',
  args: { heading: 'Chuyên mục' },
  render: htmlPortletWith(links),
  play: async ({ canvasElement }) => {
    await comesTo(canvasElement, 'html-portlet', 'ready');
    await press(canvasElement, /^(Xem lớn|Enlarge)/);
    await eventually(() => inside(canvasElement, 'dialog[open]'), 'open window');
    await press(canvasElement, /^(Đóng|Close)/);
    await eventually(() => !inside(canvasElement, 'dialog[open]'), 'closed window');
  },
};

export const FrameNone: Story = {
  name: 'Không khung · No frame',
  args: { heading: 'Chuyên mục', frame: 'none' },
  render: htmlPortletWith(links),
};

export const NoHeading: Story = {
  name: 'Không tiêu đề · No heading',
  args: { heading: '' },
  render: htmlPortletWith(links),
};
