import { html, noChange, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import { icon } from '../../portlet/icon.js';
import { styles } from './carousel.css.js';
import { icons } from './chevrons.js';
import type { Layout } from './layout.js';
import { storyItem } from './story.js';

/** Cards in one row that the reader scrolls: by touch, wheel, keyboard or two buttons. It never moves by itself. */
export const carousel: Layout = {
  defaultParts: ['date', 'picture'],
  styles,
  render(list) {
    const { text, stories } = list;
    const isLoaded = stories[0] !== undefined;
    return html`<div class="carousel">
      <ul
        class="stories track"
        part="list"
        role="list"
        tabindex="-1"
        @scroll=${onScroll}
        ${isLoaded ? buttonUpdates() : nothing}
      >
        ${stories.map((story, index) => storyItem(story, index, list, '288px'))}
      </ul>
      <div class="steps" part=${isLoaded ? 'steps' : nothing}>
        ${isLoaded ? [renderButton(text.previous, icons['chevron-left'], -1), renderButton(text.next, icons['chevron-right'], 1)] : nothing}
      </div>
    </div>`;
  },
};

const renderButton = (label: string, path: string, direction: number) =>
  html`<button
    class="step"
    type="button"
    aria-label=${label}
    @click=${(event: Event) => scrollPage(event, direction)}
  >
    ${icon(path)}
  </button>`;

const onScroll = ({ currentTarget }: Event) => updateButtons(currentTarget as HTMLElement);

/** Scrolls by a bit less than the row's width, so that a card cut off at the edge is seen whole. */
function scrollPage({ currentTarget }: Event, direction: number): void {
  const track = (currentTarget as Element).closest('.carousel')!.querySelector('.track')!;
  const mirrored = getComputedStyle(track).direction === 'rtl' ? -1 : 1;
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  track.scrollBy({
    left: direction * mirrored * track.clientWidth * 0.9,
    behavior: reducedMotion ? 'auto' : 'smooth',
  });
}

/** Disables the buttons at the ends of the row. They stay focusable, so that the focus is not lost there. */
function updateButtons(track: HTMLElement): void {
  const { clientWidth, scrollWidth } = track;
  const before = Math.abs(track.scrollLeft);
  const [previous, next] = track.parentElement!.querySelectorAll('.step');
  previous?.setAttribute('aria-disabled', `${before < 2}`);
  next?.setAttribute('aria-disabled', `${before + clientWidth > scrollWidth - 2}`);
  track.parentElement!.classList.toggle('fits', scrollWidth < clientWidth + 2);
}

/** Updates the buttons after each rendering, and whenever a card comes into view or leaves it, as when the width changes. */
class ButtonUpdates extends AsyncDirective {
  private track: HTMLElement | undefined;
  private observer: IntersectionObserver | undefined;

  render() {
    return noChange;
  }

  override update({ element }: ElementPart) {
    this.track = element as HTMLElement;
    this.reconnected();
    return noChange;
  }

  override disconnected() {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  override reconnected() {
    const track = this.track!;
    const observer = (this.observer ??= new IntersectionObserver(() => updateButtons(track), {
      root: track,
      threshold: [0, 1],
    }));
    queueMicrotask(() => {
      if (observer !== this.observer) return;
      updateButtons(track);
      [...track.children].forEach((story) => observer.observe(story));
    });
  }
}

const buttonUpdates = directive(ButtonUpdates);
