import type { Story } from '../story.js';
import { onAnotherSite, service } from './service.js';
import { weatherControls, weatherRegions } from './weather-regions.js';

/**
 * Khi không lấy được gì: khối nói vì sao bằng lời thường, mời thử lại, và chỉ nơi khác để xem. Người biên tập đọc mã trong
 * sự kiện `portlet-error` và trong bảng điều khiển.
 *
 * When nothing can be had: the block says why in plain words, offers another try and another place to look. Editors read the code in
 * the event `portlet-error` and in the console.
 */
export default {
  title: 'Thời tiết các vùng · Weather regions/Lỗi · Failures',
  id: 'weather-regions-failures',
  component: 'weather-regions',
  argTypes: weatherControls,
  render: weatherRegions,
  parameters: { settles: 'error' },
};

export const Offline: Story = {
  name: 'Không kết nối được · unreachable',
  args: { src: service('offline', 'offline') },
  parameters: { reason: 'unreachable' },
};

export const Timeout: Story = {
  name: 'Trả lời quá lâu · timeout',
  args: { src: service('timeout', 'hang'), timeout: 1 },
  parameters: { reason: 'timeout' },
};

export const RateLimited: Story = {
  name: 'Quá tải · rate-limited',
  args: { src: service('rate-limited', 'fail=429') },
  parameters: { reason: 'rate-limited' },
};

export const ServerError: Story = {
  name: 'Máy chủ lỗi · http-503',
  args: { src: service('server-error', 'fail=503') },
  parameters: { reason: 'http-503' },
};

export const NotFound: Story = {
  name: 'Địa chỉ không có · http-404',
  args: { src: service('not-found', 'fail=404'), view: 'cards' },
  parameters: { reason: 'http-404' },
};

/** Cổng đã trả một trang đăng nhập. — The site answered with a login page. */
export const HtmlInstead: Story = {
  name: 'Trang web thay vì số liệu · html-instead',
  args: { src: service('html-instead', 'html'), view: 'tabs' },
  parameters: { reason: 'html-instead' },
};

export const BadAnswer: Story = {
  name: 'Trả lời không đọc được · bad-answer',
  args: { src: service('bad-answer', 'rubbish') },
  parameters: { reason: 'bad-answer' },
};

export const TooLarge: Story = {
  name: 'Trả lời quá dài · too-large',
  args: { src: service('too-large', 'huge=3000000') },
  parameters: { reason: 'too-large' },
};

/** Máy chủ ở nơi khác không cho phép trang này đọc. — A server elsewhere does not let this page read. */
export const Cors: Story = {
  name: 'Nơi khác không cho đọc · cors',
  args: { src: onAnotherSite(service('cors', 'no-cors')) },
  parameters: { reason: 'cors' },
};

/** Tệp của cổng mà không ghi địa chỉ. — A file of the portal’s own, without its address. */
export const NoAddress: Story = {
  name: 'Thiếu địa chỉ · empty-source',
  args: { source: 'json' },
  parameters: { reason: 'empty-source' },
};

/** Dịch vụ Na Uy chỉ được hỏi qua địa chỉ của chính cổng. — The Norwegian service may be asked through the portal’s own address only. */
export const MetNorwayDirectly: Story = {
  name: 'Hỏi thẳng MET Norway · MET Norway asked directly',
  args: { source: 'met-norway', src: onAnotherSite('met-norway/compact') },
  parameters: { reason: 'cors' },
};
