import type { Story } from '../story.js';
import { service } from './service.js';
import { weatherControls, weatherRegions } from './weather-regions.js';

/**
 * Khung chung của mọi khối: thanh tiêu đề hoặc một đường kẻ, thu gọn, và mở lớn trong cửa sổ.
 *
 * The frame that every block stands in: a heading bar or a rule, folded, and opened in a window.
 */
export default {
  title: 'Thời tiết các vùng · Weather regions/Khung · Frame',
  id: 'weather-regions-frame',
  component: 'weather-regions',
  argTypes: weatherControls,
  render: weatherRegions,
  parameters: { settles: 'ready' },
};

export const Minimized: Story = {
  name: 'Thu gọn · Minimized',
  args: { src: service('minimized'), 'window-state': 'minimized' },
};

/** Hộp thoại; Escape đóng và trả con trỏ về chỗ cũ. — A dialog; Escape closes it and gives the focus back. */
export const Maximized: Story = {
  name: 'Mở lớn · Maximized',
  args: { src: service('maximized'), view: 'cards', days: 3, 'window-state': 'maximized' },
  // It would lie over the whole page of documentation.
  tags: ['!autodocs'],
};

/** Không thanh, không viền. — Neither bar nor border. */
export const FrameNone: Story = {
  name: 'Không khung · No frame',
  args: { src: service('frame-none'), frame: 'none' },
};

export const FrameNoneCards: Story = {
  name: 'Không khung, thẻ · No frame, cards',
  args: { src: service('frame-none-cards'), frame: 'none', view: 'cards', days: 3 },
};

export const FrameNoneTabs: Story = {
  name: 'Không khung, tab · No frame, tabs',
  args: { src: service('frame-none-tabs'), frame: 'none', view: 'tabs', days: 3 },
};

export const FrameNoneMinimized: Story = {
  name: 'Không khung, thu gọn · No frame, minimized',
  args: { src: service('frame-none-minimized'), frame: 'none', 'window-state': 'minimized' },
};

export const FrameNoneFailing: Story = {
  name: 'Không khung, nguồn hỏng · No frame, failing',
  args: { src: service('frame-none-failing', 'fail=503'), frame: 'none' },
  parameters: { settles: 'error', reason: 'http-503' },
};

/** `heading=""`: cổng đã có tiêu đề của mình. — The portal has a heading of its own. */
export const NoHeading: Story = {
  name: 'Không tiêu đề · No heading',
  args: { src: service('no-heading'), heading: '' },
};

/** Tiêu đề dài xuống dòng, không bị cắt. — A long heading wraps and is never cut. */
export const LongHeading: Story = {
  name: 'Tiêu đề dài · A long heading',
  args: {
    src: service('long-heading'),
    heading: 'Thời tiết hôm nay và các ngày tới tại các phường, xã trên địa bàn thành phố',
    'heading-level': 4,
  },
};
