import { html } from 'lit';
import type { Story } from '../story.js';
import { service } from './service.js';
import { weatherControls, weatherRegions } from './weather-regions.js';

/**
 * Lời của cơ quan khí tượng, hình của từng loại thời tiết, và những trị số xa thường ngày.
 *
 * The national service’s words, a picture for each kind of weather, and values far from the everyday.
 */
export default {
  title: 'Thời tiết các vùng · Weather regions/Bầu trời · Skies',
  id: 'weather-regions-skies',
  component: 'weather-regions',
  argTypes: weatherControls,
  render: weatherRegions,
  parameters: { settles: 'ready' },
};

const codes = [0, 1, 2, 3, 45, 51, 56, 61, 65, 71, 80, 82, 95, 99];

/** Mỗi mã WMO một khối. — A block for each WMO code. */
export const EveryKind: Story = {
  name: 'Mọi loại · Every kind',
  args: { regions: 'ha-noi', frame: 'none' },
  render: (given) =>
    html`${codes.map((code) =>
      weatherRegions({ ...given, src: service('kind', `code=${code}`), heading: `WMO ${code}` }),
    )}`,
};

export const Storm: Story = {
  name: 'Dông · Thunderstorm',
  args: { src: service('storm', 'code=95'), view: 'cards', days: 2 },
};

export const Heat: Story = {
  name: 'Nắng nóng · Heat',
  args: { src: service('heat', 'code=0', 'temperature=41.6'), view: 'cards', days: 2 },
};

export const Frost: Story = {
  name: 'Băng giá · Frost',
  args: {
    src: service('frost', 'code=71', 'temperature=-6.4'),
    regions: 'Fansipan|22.30,103.77; lang-son',
    view: 'table',
    days: 3,
    details: 'feels-like wind',
  },
};
