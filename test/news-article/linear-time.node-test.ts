import { describe, it } from 'node:test';
import { expect } from 'chai';
import { articleFromItem } from '../../src/news-article/article.js';
import { authorsIn, parseByline } from '../../src/news-article/byline.js';
import { slowShapes } from '../slow-shapes.js';

describe('what an article is read from takes linear time, whatever it holds', () => {
  it('its byline', async () => {
    expect(await slowShapes((text) => authorsIn(parseByline(text)), undefined, 400_000)).to.deep.equal([]);
  });

  it('its lead and its image', async () => {
    const read = (text: string) =>
      articleFromItem(
        {
          id: '1',
          title: 'Tin',
          url: 'https://cong.example.vn/1',
          summary: `${text}…`,
          body: text,
          images: [{ src: `https://cong.example.vn/${text}`, alt: '' }],
          authors: [],
          categories: [],
          attachments: [],
        },
        'https://cong.example.vn/',
      );
    expect(await slowShapes(read, undefined, 400_000)).to.deep.equal([]);
  });
});
