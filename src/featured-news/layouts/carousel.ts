import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';
import { icon } from '../../portlet/icon.js';
import { icons } from './step-icons.js';
import type { Layout } from './layout.js';
import { items } from './rows.js';

/** Cards in one row that the reader moves: by touch, wheel, keys or two buttons. It never moves by itself. */
export function carouselLayout(layout: Layout): TemplateResult {
  const { text, stories } = layout;
  return html`
    <div class="carousel">
      <ul class="stories track" part="list" role="list" tabindex="-1" ${marked()} @scroll=${onScroll}>
        ${items(layout, 'carousel')}
      </ul>
      <div class="steps" part="steps">
        ${stories[0] ? html`${step(text.previous, icons['chevron-left'], -1)}${step(text.next, icons['chevron-right'], 1)}` : nothing}
      </div>
    </div>
  `;
}

const step = (name: string, path: string, direction: number) => html`
  <button
    class="step"
    type="button"
    aria-label=${name}
    title=${name}
    @click=${(event: Event) => page(event, direction)}
  >
    ${icon(path)}
  </button>
`;

const onScroll = ({ currentTarget }: Event) => mark(currentTarget as HTMLElement);

/** A row's width on, less a bit, so that what was cut off at the edge is seen whole. */
function page({ currentTarget }: Event, direction: number): void {
  const track = (currentTarget as Element).closest('.carousel')!.querySelector('.track')!;
  const mirrored = getComputedStyle(track).direction === 'rtl' ? -1 : 1;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  track.scrollBy({
    left: direction * mirrored * track.clientWidth * 0.9,
    behavior: calm ? 'auto' : 'smooth',
  });
}

/** Tells which buttons lead anywhere. They stay in reach, so that the focus is not lost at the end of the row. */
function mark(track: HTMLElement): void {
  const { clientWidth, scrollWidth } = track;
  const before = Math.abs(track.scrollLeft);
  const [previous, next] = track.parentElement!.querySelectorAll('.step');
  previous?.setAttribute('aria-disabled', `${before < 2}`);
  next?.setAttribute('aria-disabled', `${before + clientWidth > scrollWidth - 2}`);
  track.parentElement!.classList.toggle('whole', scrollWidth < clientWidth + 2);
}

/** Marks the buttons when they have been drawn, and whenever another part of the row comes into sight, as when its room changes. */
class Marked extends Directive {
  private observer: IntersectionObserver | undefined;

  render() {
    return noChange;
  }

  override update({ element }: ElementPart) {
    const track = element as HTMLElement;
    this.observer ??= new IntersectionObserver(() => mark(track), { root: track, threshold: [0, 1] });
    queueMicrotask(() => {
      mark(track);
      [...track.children].forEach((story) => this.observer?.observe(story));
    });
    return noChange;
  }
}

const marked = directive(Marked);
