import { html, nothing } from 'lit';
import type { Layout } from './layout.js';
import { styles } from './focus.css.js';
import { image, meta, summary, title } from './story.js';

const KEY_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * A list of all titles beside the current story in large. A story becomes current when the reader points at it or reaches
 * it by keyboard, or by autoplay. In a narrow column the first story is the large one, above the others.
 */
export const focus: Layout = {
  defaultParts: ['date', 'picture', 'summary'],
  styles,
  render(list) {
    const { stories, current, select, autoplay } = list;
    return html`<ul
      class="stories focus"
      part="list"
      role="list"
      @keydown=${onKeydown}
      @pointerenter=${autoplay?.hold}
      @focusin=${autoplay?.hold}
      @pointerleave=${autoplay?.release}
      @focusout=${autoplay?.release}
    >
      ${stories.map((story, index) => {
        const onSelect = story ? () => select(index) : nothing;
        const largeImage = image(story, list, '(min-width: 640px) 600px, 92vw', !index);
        const largeTitle =
          story && html`<p class="large-title" aria-hidden="true" .textContent=${story.item.title}></p>`;
        // prettier-ignore
        return html`<li
          class="story ${index === current ? 'current' : ''}"
          part=${story ? 'story' : nothing}
          aria-hidden=${story ? nothing : 'true'}
          @pointerover=${onSelect}
          @focusin=${onSelect}
        ><div class="text">${title(story, list)}${meta(story, list, true)}</div><div class="large">${largeImage}${largeTitle}${summary(story, list)}</div></li>`;
      })}
    </ul>`;
  },
};

/** The up and down arrow keys move the focus from title to title. */
function onKeydown(event: KeyboardEvent): void {
  const step = KEY_STEPS[event.key];
  if (!step || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
  const links = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.link')];
  const next = links[links.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
