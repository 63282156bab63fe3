import { describe, it } from 'node:test';
import { expect } from 'chai';
import { NewsSource } from '../../src/news/news-source.js';

describe('the source of an element of news', () => {
  const url = 'https://example.vn/rss';

  it('is asked by one request as long as the attributes ask for the same', () => {
    const source = new NewsSource({ selectors: null, fields: null }, () => {});
    const six = source.request(url, { limit: 6, language: 'vi' });
    expect(source.request(url, { limit: 6, language: 'vi' })).to.equal(six);
    expect(source.request(url, { limit: 20, language: 'vi' })).not.to.equal(six);
    expect(source.request(url, { limit: 6, language: 'vi' })).to.equal(six);
  });

  it('waits for what parses its attributes, and tells of a mistake in them once', async () => {
    const said: string[] = [];
    const source = new NewsSource({ selectors: null, fields: 'title=tieuDe; x' }, (text) => said.push(text));
    expect(source.request(url, {})).to.equal(undefined);
    await Promise.all(source.lazyModules.map((module) => module.load()));
    expect(source.request(url, {})?.key).to.contain('tieuDe');
    source.request(url, {});
    expect(said).to.have.length(1);
  });
});
