import { html } from 'lit';
import type { Layout } from './layout.js';
import { styles } from './list.css.js';
import { storyItem } from './story.js';

/** Rows of title, date, summary and image. In a narrow column only the first story has an image. */
export const list: Layout = {
  defaultParts: ['date', 'picture', 'summary'],
  styles,
  render: (list) =>
    html`<ul class="stories list leads rows" part="list" role="list">
      ${list.stories.map((story, index) => storyItem(story, index, list, '168px'))}
    </ul>`,
};
