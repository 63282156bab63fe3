import { expect, waitUntil } from '@open-wc/testing';
import { normalizer } from '../../src/news-article/lazy.js';
import { all, block, editorHears, inState, one, said, settled } from './block.js';
import { inspection, useFakeSources, source, textIsThere } from './fake-source.js';

describe('<news-article>: what makes its text', () => {
  useFakeSources();
  const heard = editorHears();
  const { load } = normalizer;
  const error = console.error;
  let value: typeof normalizer.value;
  before(async () => {
    await normalizer.load();
    ({ value } = normalizer);
  });
  afterEach(() => {
    Object.assign(normalizer, { value, failed: false, load });
    console.error = error;
  });

  /** As if its file had not been loaded yet. Gives what ends that. */
  function onItsWay(): (outcome: 'here' | 'lost') => void {
    const here = normalizer.value;
    let end!: (outcome: 'here' | 'lost') => void;
    const coming = new Promise<void>((resolve) => {
      end = (outcome) => {
        Object.assign(normalizer, outcome === 'here' ? { value: here } : { failed: true });
        resolve();
      };
    });
    Object.assign(normalizer, { value: undefined, load: () => coming });
    return end;
  }

  it('is fetched beside the article, not before it', async () => {
    const place = await block({}, '<p>x</p>');
    const end = onItsWay();
    const played = source();
    const element = document.createElement('news-article');
    element.setAttribute('src', played.src);
    place.after(element);
    await inState(element, 'ready');
    expect(played.requests).to.equal(1);
    expect(all(element, '.article:not(.shape)')).to.have.length(0);
    end('here');
    await textIsThere(element);
    expect(said(element, '.text')).to.contain('niêm yết các TTHC');
  });

  it('leaves what the page has written until it is there, and where it does not come', async () => {
    const place = await block({}, '<p>x</p>');
    const end = onItsWay();
    const element = document.createElement('news-article');
    element.append(document.createElement('p'));
    element.firstElementChild!.textContent = 'Đoạn của trang.';
    place.after(element);
    await inState(element, 'ready');
    expect((element.firstElementChild as HTMLElement).innerText).to.equal('Đoạn của trang.');
    expect(element.firstElementChild!.getClientRects().length).to.equal(1);
    end('lost');
    await normalizer.load();
    await element.updateComplete;
    expect(element.firstElementChild!.getClientRects().length).to.equal(1);
  });

  it('leaves what the page has written until there is text in its place', async () => {
    const place = await block({}, '<p>x</p>');
    const real = normalizer.value!;
    let begin!: () => void;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const articleBody: typeof real.articleBody = async (...given) => {
      await begun;
      return real.articleBody(...given);
    };
    Object.assign(normalizer, { value: { ...real, articleBody } });
    const element = document.createElement('news-article');
    element.innerHTML = '<article><h2>Bài</h2><p>Đoạn của trang.</p></article>';
    place.after(element);
    await inState(element, 'ready');
    expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
    begin();
    await textIsThere(element);
    expect(said(element, '.text')).to.equal('Đoạn của trang.');
    expect(element.querySelector('p')!.getClientRects().length).to.equal(0);
  });

  it('could not be had: the words of the source are there, in their paragraphs', async () => {
    const { src } = source([
      { ...inspection, body: '<p>Một &amp; <b>hai</b>.</p><script>x()</script><p>Ba.<br>Bốn.</p>' },
    ]);
    onItsWay()('lost');
    const element = await settled({ src });
    expect(all(element, '.text > p').map(({ innerText }) => innerText)).to.deep.equal([
      'Một & hai.',
      'Ba.',
      'Bốn.',
    ]);
    expect(said(element, '.heading')).to.equal(inspection.title);
  });

  it('could not be had: it is looked for once more when the reader asks', async () => {
    const body =
      '<p>Một.</p><figure><img src="/anh.jpg" alt="Ảnh"><figcaption>Chú thích</figcaption></figure>';
    const here = normalizer.value;
    onItsWay()('lost');
    const element = await settled({ src: source([{ ...inspection, body }]).src });
    expect(all(element, '.text figcaption')).to.have.length(0);
    Object.assign(normalizer, {
      load: () => Promise.resolve(Object.assign(normalizer, { value: here, failed: false })),
    });
    await element.reload();
    await textIsThere(element);
    expect(said(element, '.text figcaption')).to.equal('Chú thích');
  });

  it('fails at something: the words are there, and editors hear of it', async () => {
    const told: unknown[] = [];
    console.error = (...words: unknown[]) => void told.push(...words);
    Object.assign(normalizer, { value: { articleBody: () => Promise.reject(new Error('broken')) } });
    const element = await settled({ src: source([{ ...inspection, body: '<p>Một.</p><p>Hai.</p>' }]).src });
    expect(said(element, '.text')).to.equal('Một. Hai.');
    expect(String(told[0])).to.contain('broken');
  });

  it('lets films of the hosts that the page names wait for a click, and frames of others are links', async () => {
    const frame = (host: string) => `<iframe src="https://${host}/xem/1" title="Phim của ${host}"></iframe>`;
    const body = `<p>Chữ.</p>${frame('phim.example.vn')}${frame('khac.example')}<p>Hết.</p>`;
    const element = await settled({
      src: source([{ ...inspection, body }]).src,
      'video-hosts': 'phim.example.vn, https://x',
    });
    expect(all(element, '.video .play')).to.have.length(1);
    expect(one(element, '.video')!.dataset['embed']).to.equal('https://phim.example.vn/xem/1');
    expect(all(element, 'iframe')).to.have.length(0);
    expect(all<HTMLAnchorElement>(element, '.text a').map(({ innerText }) => innerText)).to.include(
      'Phim của khac.example',
    );
    expect(all(element, 'iframe')).to.have.length(0);
    expect(heard[0]).to.match(/^<news-article> video-hosts="phim.example.vn, https:\/\/x"/);
  });

  it('says that a map is one', async () => {
    const body = '<p>Chữ.</p><iframe src="https://www.google.com/maps/embed?pb=1" title="Trụ sở"></iframe>';
    const element = await settled({ src: source([{ ...inspection, body }]).src });
    expect(one(element, '.video button')!.innerText).to.equal('Xem bản đồ tại đây');
  });

  it('has a film in a frame that cannot move the page, once it is clicked', async () => {
    // A name of this machine: nobody is asked.
    const body = '<p>Chữ.</p><iframe src="https://phim.localhost/xem/1" title="Phim"></iframe>';
    const element = await settled({
      src: source([{ ...inspection, body }]).src,
      'video-hosts': 'phim.localhost',
    });
    one(element, '.video .play')!.click();
    const frame = one<HTMLIFrameElement>(element, '.video iframe')!;
    expect(frame.title).to.equal('Phim');
    expect([...frame.sandbox])
      .to.include('allow-scripts')
      .and.not.include('allow-top-navigation');
    expect(one(element, '.video a')!.innerText).to.equal('Phim');
  });

  it('lists its headings where there are four or more, and leads to them', async () => {
    const section = (level: number, name: string) => `<h${level}>${name}</h${level}><p>Đoạn của ${name}.</p>`;
    const body = (names: readonly string[]) =>
      names.map((name, index) => section(index === 1 ? 4 : 3, name)).join('');
    const element = await settled({
      src: source([{ ...inspection, body: body(['Đối tượng', 'Bản chính', 'Thời hạn', 'Lệ phí']) }]).src,
    });
    const list = one(element, '[part="contents"]')!;
    expect(said(element, '[part="contents"] summary')).to.equal('Nội dung bài');
    list.querySelector('summary')!.click();
    const entries = [...list.querySelectorAll<HTMLElement>('li button')];
    expect(entries.map(({ innerText }) => innerText)).to.deep.equal([
      'Đối tượng',
      'Bản chính',
      'Thời hạn',
      'Lệ phí',
    ]);
    entries[2]!.click();
    expect((element.shadowRoot!.activeElement as HTMLElement).innerText).to.equal('Thời hạn');
    await expect(element).to.be.accessible();
    const short = await settled({ src: source([{ ...inspection, body: body(['Một', 'Hai', 'Ba']) }]).src });
    expect(all(short, '[part="contents"]')).to.have.length(0);
  });

  it('leads to the last heading of a long text, of which the browser lays out only what is on the screen', async () => {
    const section = (index: number) =>
      `<h3>Điều ${index}</h3>${'<p>Một cửa điện tử tại các xã.</p>'.repeat(30)}`;
    const body = Array.from({ length: 120 }, (_, index) => section(index)).join('');
    const element = await settled({ src: source([{ ...inspection, body }]).src });
    one(element, '[part="contents"] summary')!.click();
    const [last] = all(element, '[part="contents"] li button').slice(-1);
    last!.click();
    const heading = element.shadowRoot!.activeElement!;
    expect(heading.textContent).to.equal('Điều 119');
    // Its place is known better with each frame that brings something into sight.
    const isInSight = () => {
      const { top, bottom } = heading.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await waitUntil(isInSight, 'in sight');
    const [middle] = all(element, '.text h3').slice(60, 61);
    const isLaidOut =
      'contentVisibility' in document.body.style && middle!.checkVisibility({ contentVisibilityAuto: true });
    expect(isLaidOut).to.equal(false);
  });
});
