import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { oneOf } from './attributes.js';

/** How tight a block is set: as its page and its place ask for, or as its author says. */
export type Density = 'auto' | 'comfortable' | 'compact';

/** A page whose own text is smaller than this is a dense one. In CSS pixels. */
const DENSE_TEXT = 15;

/** The density that the styles know: `auto` leaves it to the block's width. */
export class DensityController implements ReactiveController {
  private isPageDense = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { density: Density }) {
    host.addController(this);
  }

  get value(): Density {
    const { host } = this;
    const density = oneOf(host, 'density', host.density, ['auto', 'comfortable', 'compact']);
    return density === 'auto' && this.isPageDense ? 'compact' : density;
  }

  /** Read once, as it makes the page compute its styles. */
  hostConnected(): void {
    this.isPageDense = parseFloat(getComputedStyle(this.host).fontSize) < DENSE_TEXT;
  }
}
