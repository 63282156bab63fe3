import type { Body } from './request.js';

/** A body with when it came and how much it holds: what readers share and what is kept. */
export interface Arrival extends Body {
  /** Milliseconds since 1970, by this device's clock. */
  readonly receivedAt: number;
  /** The depth that was asked for. */
  readonly depth: number;
  /** An older arrival that holds more, for those who want as much. */
  deeper?: Arrival | undefined;
}
