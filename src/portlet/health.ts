import { LazyModule } from '../platform/lazy-module.js';
import type { BlockHealth } from './health-report.js';

const report = new LazyModule(() => import('./health-report.js'));

/** Reports a block's health where the block, or a script of the page for all blocks, says where to. */
export function reportHealth(
  element: HTMLElement & Pick<BlockHealth, 'beaconAfter'> & { beacon: string | null },
  health: Omit<BlockHealth, 'beacon' | 'beaconAfter'>,
): void {
  const forAll = document.querySelector<HTMLElement>('script[data-beacon]')?.dataset;
  const beacon = element.beacon ?? forAll?.['beacon'];
  const after = forAll?.['beaconAfter'];
  const beaconAfter = element.beaconAfter ?? (after ? Number(after) : null);
  if (!beacon) return;
  void report.load().then(() => report.value?.reportHealth(element, { ...health, beacon, beaconAfter }));
}
