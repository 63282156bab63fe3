import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Layout } from './layout.js';
import { meta, picture, summary, title } from './story.js';

/** How wide pictures are drawn, at most. */
const SIZES = { list: '168px', cards: '(min-width: 480px) 320px, 92vw', carousel: '288px' };

/** The stories one after the other: how they stand is the styles' to say. */
export function items(layout: Layout, name: 'list' | 'cards' | 'carousel'): TemplateResult[] {
  return layout.stories.map(
    (story, index) => html`
      <li class="story" part="story">
        <div class="text">${title(story, layout)}${meta(story, layout)}${summary(story, layout)}</div>
        ${picture(story, layout, SIZES[name], !index)}
      </li>
    `,
  );
}

/** Picture, title, date and lead in rows; in a narrow column the first story alone has a picture. */
export const listLayout = (layout: Layout): TemplateResult =>
  html`<ul class="stories list" part="list" role="list">
    ${items(layout, 'list')}
  </ul>`;

/** As many cards side by side as there is room for. */
export const cardsLayout = (layout: Layout): TemplateResult =>
  html`<ul class="stories cards" part="list" role="list">
    ${items(layout, 'cards')}
  </ul>`;

/** Titles and dates alone: for a narrow column, in place of text that runs by itself. */
export const headlinesLayout = (layout: Layout): TemplateResult =>
  html`<ul class="stories headlines" part="list" role="list">
    ${layout.stories.map(
      (story) => html`
        <li class="story" part="story">
          <div class="text">${title(story, layout)}${meta(story, layout, true)}</div>
        </li>
      `,
    )}
  </ul>`;
