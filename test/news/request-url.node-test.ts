import { describe, it } from 'node:test';
import { expect } from 'chai';
import { newsLimit, requestUrl } from '../../src/news/request-url.js';
import type { SortOrder } from '../../src/news/raw-item.js';

const FEED = 'https://a.vn/rss.xml?x=a b';

describe('the URL that is requested', () => {
  const requested = (url: string, limit = 5, sort?: SortOrder) => requestUrl(url, newsLimit(limit), sort);

  it('is the one given', () => {
    expect(requested(FEED)).to.equal(new URL(FEED).href);
    expect(requested('https://a.vn/wp-json/wp/v2/posts/7')).to.equal('https://a.vn/wp-json/wp/v2/posts/7');
  });

  it('of WordPress asks for images and as many posts as it may', () => {
    expect(requested('https://a.vn/wp-json/wp/v2/posts?categories=3')).to.equal(
      'https://a.vn/wp-json/wp/v2/posts?categories=3&_embed=1&per_page=10',
    );
    expect(requested('https://a.vn/?rest_route=/wp/v2/posts', 500)).to.contain('&_embed=1&per_page=50');
    expect(requested('https://a.vn/wp-json/wp/v2/posts?_embed&per_page=3')).to.contain('per_page=3');
  });

  it('of Liferay asks for the folders below too, the newest first', () => {
    const api = 'https://a.vn/o/headless-delivery/v1.0';
    expect(requested(`${api}/sites/1/structured-contents`)).to.equal(
      `${api}/sites/1/structured-contents?pageSize=10&flatten=true&sort=datePublished%3Adesc`,
    );
    expect(requested(`${api}/content-sets/1/content-set-elements`)).to.equal(
      `${api}/content-sets/1/content-set-elements?pageSize=10`,
    );
    expect(requested(`${api}/structured-contents/1`)).to.equal(`${api}/structured-contents/1`);
  });

  const newest: Readonly<Record<string, string>> = {
    'https://a.vn/jsonapi/node/article': '?page[limit]=10&sort=-created',
    'https://a.vn/vi/jsonapi/node/tin_tuc': '?page[limit]=10&sort=-created',
    'https://a.vn/api/index.php/v1/content/articles':
      '?page[limit]=10&filter[state]=1&list[ordering]=a.created&list[direction]=desc',
    "https://a.vn/tin/_api/web/lists/getbytitle('Tin')/items": '?$top=10&$orderby=Created%20desc',
    'https://a.vn/_api/sitepages/pages': '?$top=10&$orderby=FirstPublished%20desc',
  };
  Object.entries(newest).forEach(([url, query]) => {
    it(`asks ${url} for the newest`, () => {
      expect(requested(url)).to.equal(url + query);
      expect(requested(url, 5, 'source')).to.equal(url + query.replace(/&(?:sort|list|\$orderby)\b.*/, ''));
    });
  });

  it('leaves the order that the page’s author has written', () => {
    const url = 'https://a.vn/jsonapi/node/article?sort=title&page[limit]=7';
    expect(requested(url)).to.equal(url);
  });
});
