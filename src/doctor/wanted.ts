/** Whether the page's URL asks for the doctor. A fragment survives where a server redirects and drops the query. */
export const isDoctorWanted = (): boolean => /[?&#]portlet-doctor\b/.test(location.search + location.hash);

/** Calls `open` where the page's URL asks for the doctor: now, or when a fragment is added, which loads no page anew. */
export function whenDoctorWanted(open: () => void): void {
  const check = (): void => {
    if (isDoctorWanted()) open();
  };
  addEventListener('hashchange', check);
  check();
}
