import { html } from 'lit';
import { htmlPortletWith } from './html-portlet/html-portlet.js';
import type { Story } from './story.js';
import { service } from './weather-regions/service.js';
import { weatherRegions } from './weather-regions/weather-regions.js';

/**
 * Các khối cạnh nhau trong một cột: cùng một nhà, và chỉ hỏi nguồn một lần.
 *
 * Blocks under each other in a column: one family, and one request to the source.
 */
export default {
  title: 'Cùng nhau · Together/Cột của cổng · A portal’s column',
  id: 'page',
  parameters: { settles: 'ready' },
};

const banner = htmlPortletWith(html`
  <a href="#dich-vu-cong">
    <img src="demo/assets/dich-vu-cong.svg" alt="Dịch vụ công trực tuyến" width="228" height="86" />
  </a>
`);

export const Column: Story = {
  name: 'Cột của cổng · A portal’s column',
  args: { src: service('column') },
  render: (given) => html`
    ${banner({ heading: 'Nộp hồ sơ trực tuyến' })} ${weatherRegions(given)}
    ${weatherRegions({ ...given, heading: 'Ba ngày tới', regions: 'ha-noi; hue', days: 3 })}
  `,
};
