/** The file that all elements have in common: Lit, the frame, the data client. */
export const core = (): Promise<unknown> => import('../portlet/portlet-element.js');
