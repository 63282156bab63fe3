const HOUR = 3600_000;

/**
 * The stand-in's address for one story, so that what is kept for one is not shown in another.
 * @param story A name that no other story has.
 * @param switches Of the stand-in's, see `test/stand-in/README.md`.
 */
export const service = (story: string, ...switches: readonly string[]) =>
  ['open-meteo', `id=story-${story}`, ...switches, 'v1/forecast'].join('/');

/** The switch that sets the service's clock back, so that its data are as old as that. */
export const hoursAgo = (hours: number) =>
  `now=${new Date(Date.now() - hours * HOUR).toISOString().slice(0, 16)}Z`;

/** The same address by this machine's other name: to a browser another site. */
export function onAnotherSite(address: string): string {
  const url = new URL(address, location.href);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}
