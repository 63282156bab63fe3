/** A source as a portal serves it; `story` keeps what is kept for one apart from the others. */
export const source = (story: string, name: ArticleSource = 'portal.xml') =>
  `stories/news-article/articles/${name}?story=${story}`;

type ArticleSource =
  | 'portal.xml'
  | 'wide.xml'
  | 'hostile.xml'
  | 'wordpress.json'
  | 'protected.json'
  | 'liferay.json'
  | 'summaries.xml';

/** A source that fails as the stand-in's switches say, see `test/stand-in/README.md`. */
export const failing = (story: string, ...switches: readonly string[]) =>
  ['open-meteo', `id=story-article-${story}`, ...switches, 'v1/forecast'].join('/');
