import { html } from 'lit';
import { attributes } from './attributes.js';
import { frameControls } from './frame-controls.js';
import type { Story } from './story.js';
import './swatches.js';

/**
 * Màu, cỡ chữ, khoảng cách và hình thời tiết của mọi khối; đọc thêm `docs/design.md`.
 *
 * Colours, sizes, spaces and pictograms of all blocks; `docs/design.md` says why.
 */
export default {
  title: 'Thiết kế · Design/Màu và cỡ · Colours and sizes',
  id: 'design',
  argTypes: { density: frameControls.density, frame: frameControls.frame },
  parameters: { settles: 'ready' },
  render: (given: Record<string, unknown>) => html`<design-swatches ${attributes(given)}></design-swatches>`,
};

export const Comfortable: Story = { name: 'Thoáng · Comfortable', args: { density: 'comfortable' } };

export const Compact: Story = { name: 'Gọn · Compact', args: { density: 'compact' } };
