import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Layout } from './layout.js';
import { meta, picture, summary, title } from './story.js';

/**
 * One large story with picture and lead beside a list of all titles. A story takes the large place when the reader
 * points at it, or reaches it by Tab or the arrow keys; with a clock also by itself. In a narrow column the first story is
 * the large one, above the others.
 */
export function focusLayout(layout: Layout): TemplateResult {
  const { stories, current, choose, clock } = layout;
  return html`
    <ul class="stories focus" part="list" role="list" @keydown=${walk}>
      ${stories.map(
        (story, index) => html`
          <li
            class="story ${index === current ? 'current' : ''}"
            part="story"
            @pointerover=${() => choose(index)}
            @focusin=${() => choose(index)}
          >
            <div class="text">${title(story, layout)}${meta(story, layout, true)}</div>
            <div class="large">
              ${picture(story, layout, '(min-width: 640px) 600px, 92vw', !index)}
              <p class="copy" aria-hidden="true">${story?.item.title}</p>
              ${summary(story, layout)}
            </div>
          </li>
        `,
      )}
    </ul>
    ${clock}
  `;
}

/** The up and down arrow keys move the focus from title to title. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
  const links = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.link')];
  const next = links[links.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
