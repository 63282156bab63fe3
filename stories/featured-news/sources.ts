/** A feed as a portal serves it; `story` keeps what is kept for one apart from the others. */
export const feed = (story: string, name: 'portal' | 'plain' | 'hostile' = 'portal') =>
  `stories/featured-news/feeds/${name}.xml?story=${story}`;

/** A source that fails as the stand-in's switches say, see `test/stand-in/README.md`. */
export const failing = (story: string, ...switches: readonly string[]) =>
  ['open-meteo', `id=story-news-${story}`, ...switches, 'v1/forecast'].join('/');
