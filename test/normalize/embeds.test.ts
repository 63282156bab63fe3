import { expect } from '@open-wc/testing';
import { modelled } from './modelled.js';

/** What stands for each embed of a body: the player's URL, what it links to, and its text. */
async function embeds(source: string) {
  const { root } = await modelled(`<p>Trước.</p>${source}<p>Sau.</p>`);
  return [...root.querySelectorAll('a')].map((link) => {
    const figure = link.closest<HTMLElement>('figure.video');
    return [figure?.dataset['embed'] ?? 'link', link.href, link.textContent];
  });
}

const ID = 'aBcDeFgHiJk';
const PLAYER = `https://www.youtube-nocookie.com/embed/${ID}`;
const PAGE = `https://www.youtube.com/watch?v=${ID}`;
const MAP = 'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3724.1!2d105.85!3d21.02!2m3!1f0';

describe('the article’s body: what it embeds', () => {
  for (const [kind, source] of [
    ['a frame by http', `<iframe src="http://www.youtube.com/embed/${ID}"></iframe>`],
    ['a frame without a scheme', `<p><iframe src="//www.youtube.com/embed/${ID}?rel=0"></iframe></p>`],
    [
      'a frame loaded late',
      `<iframe src="about:blank" data-src="https://www.youtube.com/embed/${ID}"></iframe>`,
    ],
    ['an object', `<object data="http://www.youtube.com/v/${ID}&hl=vi&fs=1"></object>`],
    [
      'an object with parameters and an embed',
      `<object width="425"><param name="movie" value="http://www.youtube.com/v/${ID}&amp;hl=en"><embed src="http://www.youtube.com/v/${ID}"></object>`,
    ],
    ['an embed within an object of nothing', `<object><embed src="//www.youtube.com/v/${ID}"></object>`],
    ['an embed', `<embed src="http://www.youtube.com/v/${ID}" type="application/x-shockwave-flash">`],
    [
      'a frame for pages without scripts',
      `<div data-id="${ID}"></div><noscript><iframe src="https://www.youtube.com/embed/${ID}"></iframe></noscript>`,
    ],
    [
      'a frame loaded late, and once more for pages without scripts',
      `<iframe src="about:blank" data-lazy-src="https://www.youtube.com/embed/${ID}"></iframe><noscript><iframe src="https://www.youtube.com/embed/${ID}"></iframe></noscript>`,
    ],
    ['a URL in a paragraph of its own', `<p>http://youtu.be/${ID}</p>`],
  ] as const)
    it(`is a video that waits for a click: ${kind}`, async () => {
      expect(await embeds(source)).to.deep.equal([[PLAYER, PAGE, PAGE]]);
    });

  it('is a link where it is a playlist or a channel, not a video of that name', async () => {
    for (const url of [
      'https://www.youtube.com/embed/videoseries?list=PLabcdefghij',
      'https://www.youtube.com/embed/live_stream?channel=UCabcdefghij',
    ])
      expect(await embeds(`<iframe src="${url}"></iframe>`)).to.deep.equal([['link', url, url]]);
  });

  it('is a map that waits for a click, with the place on a page', async () => {
    const { root } = await modelled(
      `<p>a</p><iframe src="${MAP.replace('https:', '')}" title="Bản đồ trụ sở"></iframe>`,
    );
    const figure = root.querySelector<HTMLElement>('figure.video.map')!;
    expect(figure.dataset['embed']).to.equal(MAP);
    expect(figure.querySelector('a')).to.include({
      href: 'https://www.google.com/maps?q=21.02,105.85',
      textContent: 'Bản đồ trụ sở',
    });
  });

  it('is a link with its name where the host is unknown', async () => {
    for (const source of [
      '<iframe src="http://maps.example.vn/embed?id=1" title="Bản đồ dự án"></iframe>',
      '<iframe src="http://maps.example.vn/embed?id=1" aria-label="Bản đồ dự án"></iframe>',
      '<object data="http://maps.example.vn/embed?id=1" title="Bản đồ dự án"></object>',
      '<embed src="http://maps.example.vn/embed?id=1" title="Bản đồ dự án">',
    ])
      expect(await embeds(source), source).to.deep.equal([
        ['link', 'http://maps.example.vn/embed?id=1', 'Bản đồ dự án'],
      ]);
  });

  it('is what an object has inside where it leads nowhere', async () => {
    const { blocks } = await modelled('<p>a</p><object classid="clsid:1"><p>Xem bản in.</p></object>');
    expect(blocks).to.deep.equal(['p: a', 'p: Xem bản in.']);
  });

  it('is nothing where it only counts visits', async () => {
    const { root } = await modelled(
      '<p>a<img src="https://dem.example/o?i=1" width="1px" height="1px"></p>' +
        '<noscript><iframe src="https://dem.example/ns.html" height="0" width="0"></iframe></noscript>',
    );
    expect(root.innerHTML).to.equal('<p>a</p>');
    expect(
      await embeds('<iframe src="https://dem.example/ns.html?id=1" height="0" width="0"></iframe>'),
    ).to.deep.equal([]);
  });
});
