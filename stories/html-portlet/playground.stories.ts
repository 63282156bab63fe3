import { frameControls } from '../frame-controls.js';
import type { Story } from '../story.js';
import { fragment, htmlPortlet } from './html-portlet.js';

/**
 * Mọi thuộc tính ở bảng bên dưới: đổi thử, khối đổi theo.
 *
 * Every attribute in the panel below: change one, and the block follows.
 */
export default {
  title: 'Khung HTML · HTML portlet/Tự thử · Playground',
  id: 'html-portlet-playground',
  component: 'html-portlet',
  argTypes: frameControls,
  render: htmlPortlet,
  parameters: { settles: 'ready' },
};

export const Playground: Story = {
  name: 'Tự thử · Playground',
  args: { src: fragment('contacts'), heading: 'Liên hệ' },
};
