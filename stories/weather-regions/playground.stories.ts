import type { Story } from '../story.js';
import { service } from './service.js';
import { weatherControls, weatherRegions } from './weather-regions.js';

/**
 * Mọi thuộc tính ở bảng bên dưới: đổi thử, khối đổi theo.
 *
 * Every attribute in the panel below: change one, and the block follows.
 */
export default {
  title: 'Thời tiết các vùng · Weather regions/Tự thử · Playground',
  id: 'weather-regions-playground',
  component: 'weather-regions',
  argTypes: weatherControls,
  render: weatherRegions,
  parameters: { settles: 'ready' },
};

export const Playground: Story = {
  name: 'Tự thử · Playground',
  args: { src: service('playground'), regions: 'ha-noi; da-nang; hue', days: 3, view: 'table' },
};
