import { html } from 'lit';
import { fragmentRequest } from '../../src/html-portlet/sources/fragment.js';
import { frameControls } from '../frame-controls.js';
import { absolute, storeResponse } from '../kept.js';
import type { Story } from '../story.js';
import { service } from '../weather-regions/service.js';
import { fragment, htmlPortlet, htmlPortletWith } from './html-portlet.js';

/**
 * Từ lúc chưa tải đến lúc không lấy được.
 *
 * From not yet loaded to not to be had.
 */
export default {
  title: 'Khung HTML · HTML portlet/Trạng thái · States',
  id: 'html-portlet-states',
  component: 'html-portlet',
  argTypes: frameControls,
  args: { heading: 'Liên hệ' },
  render: htmlPortlet,
  parameters: { settles: 'error' },
};

export const Idle: Story = {
  name: 'Chưa tải · Idle',
  args: { src: fragment('contacts'), loading: 'lazy' },
  render: (given) => html`
    <details>
      <summary>Liên hệ · Contacts</summary>
      ${htmlPortlet(given)}
    </details>
  `,
  parameters: { settles: 'idle' },
};

export const Loading: Story = {
  name: 'Đang tải · Loading',
  args: { src: service('html-loading', 'hang'), timeout: 120 },
  parameters: { settles: 'loading' },
};

/** Không dán gì, cũng không có địa chỉ. — Nothing pasted, and no address. */
export const Empty: Story = { name: 'Chưa có gì · Empty', parameters: { settles: 'empty' } };

const kept = service('html-stale', 'fail=503');

/** Còn giữ mảnh của lần trước. — The fragment of an earlier visit. */
export const Stale: Story = {
  name: 'Không còn mới · Stale',
  args: { src: kept },
  loaders: [() => storeResponse(fragmentRequest(absolute(kept)), absolute(fragment('contacts')), 2)],
  parameters: { settles: 'stale', reason: 'http-503' },
};

export const NotFound: Story = {
  name: 'Địa chỉ không có · http-404',
  args: { src: service('html-not-found', 'fail=404') },
  parameters: { reason: 'http-404' },
};

export const Offline: Story = {
  name: 'Không kết nối được · unreachable',
  args: { src: service('html-offline', 'offline') },
  parameters: { reason: 'unreachable' },
};

export const Timeout: Story = {
  name: 'Trả lời quá lâu · timeout',
  args: { src: service('html-timeout', 'hang'), timeout: 1 },
  parameters: { reason: 'timeout' },
};

export const NothingInIt: Story = {
  name: 'Mảnh không có gì để hiện · not-a-fragment',
  args: { src: fragment('nothing') },
  parameters: { reason: 'not-a-fragment' },
};

export const TooLarge: Story = {
  name: 'Quá lớn · too-large',
  args: { src: 'portal/id=story-html-too-large/huge=3000000/weather.json' },
  parameters: { reason: 'too-large' },
};

/** HTML của trang khác không được nhận, chỉ được dẫn tới. — HTML of another site is not taken in, only linked to. */
export const OtherSite: Story = {
  name: 'Trang khác · Another site',
  args: { src: 'https://example.com/thong-bao.html' },
  parameters: { reason: 'cors' },
};

/** Phần dán sẵn còn nguyên khi không lấy được mảnh mới. — What was pasted stays when the fragment cannot be had. */
export const PastedShown: Story = {
  name: 'Lỗi, còn phần dán sẵn · The pasted part on failure',
  args: { src: service('html-pasted-shown', 'fail=503') },
  render: htmlPortletWith(html`<p>Đường dây nóng: <a href="tel:1022">1022</a></p>`),
  parameters: { reason: 'http-503' },
};
