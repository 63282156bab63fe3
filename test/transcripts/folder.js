/** Where transcripts are kept. */
export const folder = new URL('../../docs/transcripts/', import.meta.url);
