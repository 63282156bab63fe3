import { html, nothing } from 'lit';
import type { Layout } from './layout.js';
import { styles } from './headlines.css.js';
import { meta, title } from './story.js';

/** Titles and dates alone, for a narrow column. */
export const headlines: Layout = {
  defaultParts: ['date'],
  styles,
  render: (list) =>
    html`<ul class="stories headlines rows" part="list" role="list">
      ${list.stories.map(
        // prettier-ignore
        (story) => html`<li class="story" part=${story ? 'story' : nothing} aria-hidden=${story ? nothing : 'true'}><div class="text">${title(story, list)}${meta(story, list)}</div></li>`,
      )}
    </ul>`,
};
