import { html, nothing } from 'lit';
import type { Layout } from './layout.js';
import { styles } from './focus.css.js';
import { image, meta, summary, title } from './story.js';

const KEY_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const SIZES = '(min-width: 640px) 600px, 92vw';

/**
 * The first story in large, and the titles of the others below it or, in a wide column, beside it. There another story's picture and
 * summary take its place while the reader points at that story, or has reached it by keyboard, or by autoplay. Where the first story
 * has no picture, all are text.
 */
export const focus: Layout = {
  defaultParts: ['date', 'picture', 'summary'],
  styles,
  render(list) {
    const { stories, select, autoplay, parts } = list;
    const hasPicture = (index: number) =>
      parts.includes('picture') && (list.isWaiting || !!stories[index]?.image);
    const current = hasPicture(0) && hasPicture(list.current) ? list.current : 0;
    const onLeave = () => {
      autoplay?.release();
      if (!autoplay?.isRunning) select(0);
    };
    return html`<ul
      class="stories focus leads rows ${hasPicture(0) ? 'staged' : ''}"
      part="list"
      role="list"
      @keydown=${onKeydown}
      @pointerenter=${autoplay?.hold}
      @focusin=${autoplay?.hold}
      @pointerleave=${onLeave}
      @focusout=${onLeave}
    >
      ${stories.map((story, index) => {
        const onSelect = story ? () => select(index) : nothing;
        const text = html`<div class="text">${title(story, list)}${meta(story, list)}</div>`;
        // prettier-ignore
        return html`<li
          class="story ${index === current ? 'current' : ''}"
          part=${story ? 'story' : nothing}
          aria-hidden=${story ? nothing : 'true'}
          @pointerover=${onSelect}
          @focusin=${onSelect}
        >${
          index
            ? html`${text}<div class="large">${image(story, list, SIZES)}${summary(story, list)}</div>`
            : html`${image(story, list, SIZES, true)}${text}${summary(story, list)}`
        }</li>`;
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
