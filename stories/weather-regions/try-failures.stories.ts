import { goesAndComes, withFaults } from '../faults.js';
import type { Story } from '../story.js';
import { service } from './service.js';
import { weatherControls, weatherRegions } from './weather-regions.js';

/**
 * Làm nguồn hỏng theo từng cách rồi cho nó trở lại: xem khối nói gì, và giữ lại gì.
 *
 * Make the source fail in each way, then let it come back: see what the block says, and what it keeps.
 */
export default {
  title: 'Thời tiết các vùng · Weather regions/Thử làm hỏng · Break it',
  id: 'weather-regions-try-failures',
  component: 'weather-regions',
  argTypes: weatherControls,
  parameters: { settles: 'ready' },
};

export const BreakIt: Story = {
  name: 'Thử làm hỏng · Break it',
  args: { src: service('faulty-weather'), days: 3, timeout: 5 },
  render: (given) => withFaults(weatherRegions(given)),
  play: goesAndComes('weather-regions'),
};
