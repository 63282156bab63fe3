import { expect } from '@open-wc/testing';
import { slowShapes, slowTime } from '../slow-shapes.js';
import { readNews } from './sample.js';
import type { Asking } from './sample.js';

const reading = (options: Asking) => (source: string) => readNews(source, options);

/** Enough for whatever is not linear to show: a browser's own parser takes seconds for more. */
const LARGEST = 100_000;

describe('news sources take linear time', () => {
  it('over a long text of a page with a list', async () => {
    const options: Asking = { format: 'html', url: location.href };
    const wrap = (text: string) => `<!doctype html><body><article><h2><a href="1">a</a></h2>${text}`;
    expect(await slowShapes(reading(options), wrap, LARGEST)).to.deep.equal([]);
    const panel = (text: string) =>
      `<!doctype html><body><div class="news_column"><div class="panel-body">${text}`;
    expect(await slowShapes(reading(options), panel, LARGEST)).to.deep.equal([]);
  }).timeout(240_000);

  it('over a page of many lists, each under its name', async () => {
    const entry = (id: string) => `<li><a href="/${id}">Một tin đủ dài về ${id} ở nơi ấy</a> 12/08/2020</li>`;
    const list = (_: unknown, index: number) =>
      `<div><p>Chuyên mục số ${index}</p><ul>${['a', 'b', 'c'].map((part) => entry(part + index)).join('')}</ul></div>`;
    const page = (count: number) => `<!doctype html><body>${Array.from({ length: count }, list).join('')}`;
    const read = reading({ format: 'html', url: location.href });
    expect(await slowTime((count) => read(page(count)), 1_600)).to.equal(undefined);
  }).timeout(120_000);
});
