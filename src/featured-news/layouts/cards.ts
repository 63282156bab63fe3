import { html } from 'lit';
import type { Layout } from './layout.js';
import { styles } from './cards.css.js';
import { storyItem } from './story.js';

/** As many cards side by side as fit, up to four. */
export const cards: Layout = {
  defaultParts: ['date', 'picture', 'summary'],
  styles,
  render: (list) =>
    html`<ul class="stories cards leads" part="list" role="list">
      ${list.stories.map((story, index) => storyItem(story, index, list, '(min-width: 480px) 320px, 92vw'))}
    </ul>`,
};
