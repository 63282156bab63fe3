import { machineTime } from '../../time/format.js';
import type { NewsDate } from '../../news/news-item.js';
import type { Article } from '../article.js';

/** What a page tells of its article to catalogues and search engines. */
export interface Facts {
  readonly article: Article;
  /** As the text itself ends with it, or the source tells. */
  readonly creators: readonly string[];
  /** Who publishes the page. */
  readonly publisher: string;
  /** Where the article is to be found. */
  readonly address: string;
  /** `vi`, `en`. */
  readonly language: string;
  /** Addresses of its pictures. */
  readonly pictures: readonly string[];
  /** The text's first words, for an article without a lead. */
  readonly beginning: string;
}

/** Letters of a description. */
const DESCRIPTION = 300;

/**
 * The elements of Dublin Core that Circular 24/2011/TT-BTTTT (Art. 17 and annex) asks of each piece of news: title, creator, date,
 * description, publisher and identifier; and of those that it recommends what is known of language, source and subject. Several
 * values are joined by `;`.
 */
export function dublinCore(facts: Facts): (readonly [name: string, value: string])[] {
  const { article, creators, publisher, address, language } = facts;
  const { origin, host } = new URL(address);
  const rows: (readonly [string, string | undefined])[] = [
    ['title', article.title],
    ['creator', creators.join('; ') || publisher],
    ['date', timeOf(article.published ?? article.updated)],
    ['description', descriptionOf(facts)],
    ['publisher', publisher],
    ['identifier', address],
    ['language', language],
    ['source', origin === location.origin ? undefined : host],
    ['subject', article.categories.map(({ name }) => name).join('; ')],
  ];
  return rows.flatMap(([name, value]) => (value ? [[`DC.${name}`, value]] : []));
}

/** https://schema.org/NewsArticle. What is not known is left out. */
export function newsArticle(facts: Facts): object {
  const { article, creators, publisher, address, language, pictures } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: descriptionOf(facts),
    datePublished: timeOf(article.published),
    dateModified: timeOf(article.updated),
    author: creators.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: publisher, url: location.origin },
    image: pictures,
    articleSection: article.categories.map(({ name }) => name),
    inLanguage: language,
    mainEntityOfPage: address,
  };
}

const timeOf = (date: NewsDate | undefined) => date && machineTime(date.instant, date.precision === 'minute');

function descriptionOf({ article, beginning }: Facts): string {
  const words = (article.lead || beginning).replace(/\s+/g, ' ').trim();
  if (words.length <= DESCRIPTION) return words;
  return `${words.slice(0, words.lastIndexOf(' ', DESCRIPTION))}…`;
}
