import { goesAndComes, withFaults } from '../faults.js';
import { frameControls } from '../frame-controls.js';
import type { Story } from '../story.js';
import { fragment, htmlPortlet } from './html-portlet.js';

/**
 * Làm nguồn hỏng theo từng cách rồi cho nó trở lại: xem khối nói gì, và giữ lại gì.
 *
 * Make the source fail in each way, then let it come back: see what the block says, and what it keeps.
 */
export default {
  title: 'Khung HTML · HTML portlet/Thử làm hỏng · Break it',
  id: 'html-portlet-try-failures',
  component: 'html-portlet',
  argTypes: frameControls,
  parameters: { settles: 'ready' },
};

export const BreakIt: Story = {
  name: 'Thử làm hỏng · Break it',
  args: { src: `${fragment('contacts')}?story=faulty`, heading: 'Liên hệ', timeout: 5 },
  render: (given) => withFaults(htmlPortlet(given)),
  play: goesAndComes('html-portlet'),
};
