/** What Chromium counts as layout shift. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Adds up layout shift from now on. `undefined` where the engine does not measure it. */
export function measureShift(): (() => number) | undefined {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined;
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const { value, hadRecentInput } of entries as LayoutShift[]) sum += hadRecentInput ? 0 : value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  };
}

/** After so many pictures. */
export async function pictures(count = 2): Promise<void> {
  for (let left = count; left > 0; left--) await new Promise(requestAnimationFrame);
}
