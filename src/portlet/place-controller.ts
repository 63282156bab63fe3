import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { oneOf } from './attributes.js';

/** How tight a block is set: as its page and its place ask for, or as its author says. */
export type Density = 'auto' | 'comfortable' | 'compact';

/** A page whose own text is smaller than this is a dense one. In CSS pixels. */
const DENSE_TEXT = 15;

/** Blocks, and what will be one. Whether they have been rendered yet depends on the order in which their scripts come. */
const BLOCKS = 'featured-news, html-portlet, news-article, weather-regions, [data-portlet]';

/** What a block's place in the page makes of its looks. */
export class PlaceController implements ReactiveController {
  private isPageDense = false;
  private needsGap = false;
  private isSizeReserved = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { density: Density }) {
    host.addController(this);
  }

  /** Classes that the styles know: the density, which `auto` leaves to the block's width, and whether a block stands above. */
  get classes(): string {
    const { host } = this;
    const density = oneOf(host, 'density', host.density, ['auto', 'comfortable', 'compact']);
    const isStacked = this.needsGap && host.previousElementSibling?.matches(BLOCKS);
    return (density === 'auto' && this.isPageDense ? 'compact' : density) + (isStacked ? ' stacked' : '');
  }

  /** Gives up the height that the page or the theme sheet reserves for a block until the first answer. */
  releaseSize(): void {
    if (this.isSizeReserved) this.host.style.minBlockSize = '0';
  }

  /** All that is read of its styles, as it makes the page compute them: at first that is little. The page may have set gaps of its own. */
  hostConnected(): void {
    const { parentElement } = this.host;
    const { fontSize, marginTop, marginBottom, minBlockSize } = getComputedStyle(this.host);
    this.isSizeReserved = parseFloat(minBlockSize) > 0;
    this.isPageDense = parseFloat(fontSize) < DENSE_TEXT;
    this.needsGap =
      !!parentElement &&
      marginTop + marginBottom === '0px0px' &&
      !/flex|grid/.test(getComputedStyle(parentElement).display);
  }
}
