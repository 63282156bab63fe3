import type { Story } from '../story.js';
import { weatherControls, weatherRegions } from './weather-regions.js';

/**
 * Nguồn số liệu: Open-Meteo, tệp của chính cổng, hoặc MET Norway qua địa chỉ của cổng. Nguồn và giờ luôn được ghi.
 *
 * Where the data come from: Open-Meteo, a file of the portal’s own, or MET Norway through the portal’s address. Source and time are always shown.
 */
export default {
  title: 'Thời tiết các vùng · Weather regions/Nguồn · Sources',
  id: 'weather-regions-sources',
  component: 'weather-regions',
  argTypes: weatherControls,
  render: weatherRegions,
  parameters: { settles: 'ready' },
};

/** Tệp do máy chủ của cổng ghi, theo dạng của Open-Meteo. — A file by the portal’s server, in Open-Meteo’s shape. */
export const PortalFile: Story = {
  name: 'Tệp của cổng · The portal’s file',
  args: { source: 'json', src: 'weather.json', view: 'cards', days: 3 },
};

/** Tệp theo dạng riêng của thư viện. — A file in the library’s own documented shape. */
export const OwnShape: Story = {
  name: 'Tệp dạng riêng · The documented shape',
  args: { source: 'json', src: 'weather-own.json', view: 'cards', days: 3 },
};

export const MetNorway: Story = {
  name: 'MET Norway',
  args: { source: 'met-norway', src: 'met-norway/compact', view: 'cards', days: 3 },
};
