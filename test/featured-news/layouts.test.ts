import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { layoutNames } from '../../src/featured-news/layouts/index.js';
import { fakeClock } from '../data/fake-clock.js';
import type { FakeClock } from '../data/fake-clock.js';
import { emulateMedia, setViewport } from '../engines/commands.js';
import { engine } from '../engines/engine.js';
import {
  all,
  block,
  captureWarnings,
  headings,
  large,
  links,
  parts,
  settled,
  texts,
  titles,
  visible,
} from './fixtures.js';
import { PICTURE, useFakeSources, source, someStories } from './fake-source.js';

const WIDTHS = [180, 230, 320, 480, 560, 768, 1280];
const LONG =
  'Ủy ban nhân dân thị xã tổ chức hội nghị trực tuyến sơ kết công tác cải cách hành chính sáu tháng đầu năm và triển khai nhiệm vụ trọng tâm sáu tháng cuối năm';

const lines = (heading: HTMLElement) => {
  const words = heading.querySelector('.title')!;
  const range = document.createRange();
  range.selectNodeContents(words);
  const clip = words.getBoundingClientRect();
  const tops = [...range.getClientRects()].filter(({ top, bottom }) => (top + bottom) / 2 < clip.bottom);
  return new Set(tops.map(({ top }) => Math.round(top))).size;
};

/** All of its text is in sight. */
function assertWhole(heading: HTMLElement) {
  const words = heading.querySelector('.title')!;
  const range = document.createRange();
  range.selectNodeContents(words);
  const { bottom } = words.getBoundingClientRect();
  [...range.getClientRects()].forEach((line) =>
    expect((line.top + line.bottom) / 2, heading.innerText).to.be.below(bottom),
  );
}

describe('layouts of <featured-news>', () => {
  useFakeSources();
  captureWarnings();
  before(() => setViewport({ width: 1300, height: 900 }));

  layoutNames.forEach((layout) =>
    WIDTHS.forEach((width) => {
      it(`${layout} fits ${width} px and is accessible`, async () => {
        const stories = [
          { title: LONG, lead: LONG, hours: 1 },
          ...someStories(4, { hours: 1 }),
          { title: 'X'.repeat(80) },
        ];
        const element = await settled(
          { src: source(stories).src, layout, 'more-href': '/tin', rotate: '' },
          '',
          width,
        );
        const edge = element.getBoundingClientRect().right + 0.5;
        const out = all(element, '[part="body"] *').filter(
          (part) =>
            !part.closest('.visually-hidden') &&
            (layout !== 'carousel' || !part.closest('[part="list"]')) &&
            part.checkVisibility({ visibilityProperty: true }) &&
            part.getBoundingClientRect().right > edge,
        );
        expect(out.map(({ className }) => className)).to.deep.equal([]);
        // In WebKit it takes two seconds to judge the same tree again.
        if (engine !== 'webkit') await expect(element).to.be.accessible();
      });
    }),
  );

  layoutNames.forEach((layout) => {
    it(`${layout} shows titles whole, and pictures only of stories that have one`, async () => {
      const stories = [{ title: LONG }, { title: `${LONG} (2)`, pictures: [PICTURE] }, { title: 'Họp báo' }];
      for (const width of [230, 500, 1000]) {
        const element = await settled({ src: source(stories).src, layout }, '', width);
        headings(element).forEach(assertWhole);
        expect(parts(element, 'picture').length, `${width}`).to.equal(layout === 'headlines' ? 0 : 1);
      }
    });

    it(`${layout} gives up the room that it has kept until there was an answer`, async () => {
      const element = await settled(
        { src: source([{ title: 'Họp báo của thị xã' }]).src, layout, 'more-href': '/tin' },
        '',
        360,
      );
      const [story] = parts(element, 'meta');
      const [foot] = parts(element, 'foot');
      const room = foot!.getBoundingClientRect().top - story!.getBoundingClientRect().bottom;
      expect(room).to.be.within(0, 40);
    });
  });

  it('titles are cut after as many lines as the author says, but for the first where it leads', async () => {
    const stories = [{ title: LONG }, { title: `${LONG} (2)` }];
    for (const layout of layoutNames) {
      const element = await settled({ src: source(stories).src, layout, clamp: '2' }, '', 230);
      const [first, second] = headings(element);
      const leads = ['focus', 'list', 'cards'].includes(layout);
      if (leads) assertWhole(first!);
      expect(lines(second!), layout).to.be.closeTo(2, 0.1);
    }
  });

  it('five stories take little of a column of 2012', async () => {
    const titles = [
      'Thị xã kiểm tra công vụ, cải cách hành chính tại các xã, phường',
      'Lịch tiếp công dân định kỳ quý III của thị xã và các xã, phường',
      'Bộ phận Một cửa nhận thêm 28 thủ tục trực tuyến mức độ 3, mức độ 4',
      'Các phường ra quân tổng vệ sinh môi trường sáng thứ Bảy',
      'Chủ động phòng, chống ngập úng trong mùa mưa bão',
    ];
    for (const [pictures, most] of [
      [[], 420],
      [[PICTURE], 480],
    ] as const) {
      const stories = titles.map((title) => ({ title, lead: LONG, pictures }));
      document.body.style.fontSize = '13px';
      const element = await settled({ src: source(stories).src, limit: '5', 'more-href': '/tin' }, '', 231);
      const [height, shown] = [element.offsetHeight, visible(parts(element, 'picture'))];
      document.body.style.fontSize = '';
      expect(shown).to.have.length(pictures.length);
      expect(height).to.be.at.most(most);
    }
  });

  describe('cards', () => {
    /** The cards that are seen, by the rows in which they stand. */
    const rows = (element: Awaited<ReturnType<typeof block>>) => {
      const found = new Map<number, DOMRect[]>();
      for (const card of visible(parts(element, 'story'))) {
        const box = card.getBoundingClientRect();
        const top = Math.round(box.top);
        found.set(top, [...(found.get(top) ?? []), box]);
      }
      return [...found.values()];
    };

    it('fill their rows whatever their number', async () => {
      for (const width of [500, 760, 1000]) {
        for (const limit of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
          const { src } = source(someStories(limit));
          const element = await settled({ src, layout: 'cards', limit: `${limit}` }, '', width);
          expect(rows(element).flat()).to.have.length(limit);
          for (const row of rows(element)) {
            const end = element.getBoundingClientRect().right - 13;
            expect(row[row.length - 1]!.right, `${limit} at ${width}`).to.be.closeTo(end, 1);
          }
          element.parentElement!.remove();
        }
      }
    });

    it('are as many as fill the rows where no number is asked for', async () => {
      const { src } = source(someStories(8));
      const counts = [];
      for (const width of [230, 500, 760, 1000, 1280]) {
        const element = await settled({ src, layout: 'cards' }, '', width);
        counts.push(rows(element).map(({ length }) => length));
      }
      expect(counts).to.deep.equal([[1, 1, 1, 1, 1, 1], [2, 2, 2], [3, 3], [4], [4]]);
    });
  });

  describe('focus', () => {
    const open = (attributes: Record<string, string> = {}) =>
      settled({ src: source(someStories(4)).src, ...attributes }, '', 900);
    const middle = (part: Element): [number, number] => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    // Out of the block: Firefox leaves the pointer where it was when the mouse is reset.
    afterEach(() => sendMouse({ type: 'move', position: [1290, 890] }));

    it('shows each story once, the first in the large place and the others beside it', async () => {
      const element = await open();
      const count = (text: string) =>
        visible(all(element, '[part~="list"] *')).filter(
          (node) => !node.children.length && node.textContent?.trim() === text,
        ).length;
      expect(titles(element).map(count)).to.deep.equal([1, 1, 1, 1]);
      await sendMouse({ type: 'move', position: middle(links(element)[2]!) });
      await element.updateComplete;
      expect(large(element)).to.deep.equal([2]);
      expect(titles(element).slice(1).map(count)).to.deep.equal([1, 1, 1]);
      await sendMouse({ type: 'move', position: [1290, 890] });
      await waitUntil(() => large(element).join() === '0');
    });

    it('shows the first story large', async () => {
      const element = await open();
      expect(large(element)).to.deep.equal([0]);
      const others = links(element)[1]!.getBoundingClientRect();
      visible(parts(element, 'picture', 'summary')).forEach((part) =>
        expect(part.getBoundingClientRect().right).to.be.at.most(others.left),
      );
    });

    it('shows large what the reader points at', async () => {
      const element = await open();
      await sendMouse({ type: 'move', position: middle(links(element)[2]!) });
      await element.updateComplete;
      expect(large(element)).to.deep.equal([2]);
    });

    it('leads from the large place to the story in it', async () => {
      const element = await open();
      const [x, y] = middle(parts(element, 'picture')[0]!);
      expect(element.shadowRoot!.elementFromPoint(x, y)).to.equal(links(element)[0]);
      const [, second] = links(element);
      const row = middle(second!);
      expect(element.shadowRoot!.elementFromPoint(...row)).to.equal(second);
    });

    it('follows Tab and the arrow keys', async () => {
      const element = await open();
      links(element)[0]!.focus();
      const press = async (key: string) => {
        await sendKeys({ press: key });
        await element.updateComplete;
        return [
          ...large(element),
          links(element).indexOf(element.shadowRoot!.activeElement as HTMLAnchorElement),
        ];
      };
      expect(await press('ArrowDown')).to.deep.equal([1, 1]);
      expect(await press('ArrowDown')).to.deep.equal([2, 2]);
      expect(await press('ArrowUp')).to.deep.equal([1, 1]);
      links(element)[3]!.focus();
      expect(await press('ArrowDown')).to.deep.equal([3, 3]);
    });

    it('shows no image larger than its pixels', async () => {
      const stories = [{ title: 'Tin có ảnh nhỏ', pictures: ['/demo/pictures/block-230.webp'] }];
      const element = await settled({ src: source(stories).src }, '', 900);
      const image = element.shadowRoot!.querySelector('img')!;
      await image.decode();
      await waitUntil(() => image.getBoundingClientRect().width <= image.naturalWidth);
      expect(image.getBoundingClientRect().height).to.be.at.most(image.naturalHeight);
    });

    it('has the first story above the others in a narrow column', async () => {
      const element = await settled({ src: source(someStories(3)).src }, '', 230);
      const [picture] = parts(element, 'picture');
      const [first, second] = links(element);
      expect(picture!.getBoundingClientRect().bottom).to.be.at.most(second!.getBoundingClientRect().top);
      expect(first!.getBoundingClientRect().bottom).to.be.below(second!.getBoundingClientRect().top);
      expect(visible(parts(element, 'picture'))).to.have.length(1);
    });

    describe('with autoplay', () => {
      const SECOND = 1000;
      let clock: FakeClock;
      beforeEach(() => (clock = fakeClock()));
      afterEach(() => clock.restore());

      const after = async (element: Awaited<ReturnType<typeof open>>, seconds: number) => {
        await clock.pass(seconds * SECOND);
        await element.updateComplete;
        return large(element);
      };

      it('changes only if asked to', async () => {
        const element = await open();
        expect(await after(element, 60)).to.deep.equal([0]);
        expect(parts(element, 'pause')).to.have.length(0);
      });

      it('shows the next story every eight seconds, and the first after the last', async () => {
        const element = await open({ rotate: '', limit: '3' });
        expect(await after(element, 7.9)).to.deep.equal([0]);
        expect(await after(element, 0.2)).to.deep.equal([1]);
        expect(await after(element, 8)).to.deep.equal([2]);
        expect(await after(element, 8)).to.deep.equal([0]);
      });

      it('does not change in a narrow column, in another layout, or with one story', async () => {
        for (const [attributes, width] of [
          [{}, 500],
          [{ layout: 'cards' }, 900],
          [{ limit: '1' }, 900],
        ] as const) {
          const element = await settled(
            { src: source(someStories(4)).src, rotate: '', ...attributes },
            '',
            width,
          );
          expect(visible(parts(element, 'pause'))).to.deep.equal([]);
          element.parentElement!.style.inlineSize = '900px';
          const before = large(element);
          element.parentElement!.style.inlineSize = `${width}px`;
          await clock.pass(60 * SECOND);
          element.parentElement!.style.inlineSize = '900px';
          expect(large(element)).to.deep.equal(before);
        }
      });

      it('waits while the reader is in the list, and then for its full time', async () => {
        const element = await open({ rotate: '' });
        expect(await after(element, 7)).to.deep.equal([0]);
        links(element)[0]!.focus();
        expect(await after(element, 60)).to.deep.equal([0]);
        links(element)[0]!.blur();
        expect(await after(element, 7.9)).to.deep.equal([0]);
        expect(await after(element, 0.2)).to.deep.equal([1]);
      });

      it('waits while the reader points at the list', async () => {
        const element = await open({ rotate: '' });
        await sendMouse({ type: 'move', position: middle(links(element)[2]!) });
        expect(await after(element, 60)).to.deep.equal([2]);
        await sendMouse({ type: 'move', position: [1290, 890] });
        expect(await after(element, 8.1)).to.deep.equal([3]);
      });

      it('waits in a hidden page, and then for its full time', async () => {
        const element = await open({ rotate: '' });
        const setHidden = (value: boolean) => {
          Object.defineProperty(document, 'hidden', { configurable: true, value });
          document.dispatchEvent(new Event('visibilitychange'));
        };
        expect(await after(element, 7)).to.deep.equal([0]);
        setHidden(true);
        expect(await after(element, 60)).to.deep.equal([0]);
        setHidden(false);
        Reflect.deleteProperty(document, 'hidden');
        expect(await after(element, 7.9)).to.deep.equal([0]);
        expect(await after(element, 0.2)).to.deep.equal([1]);
      });

      it('stops and goes on by a button, also while that has the focus', async () => {
        const element = await open({ rotate: '' });
        const press = async () => {
          const [button] = parts<HTMLButtonElement>(element, 'pause');
          button!.focus();
          button!.click();
          await element.updateComplete;
          return button!.innerText.trim();
        };
        expect(texts(element, 'pause')).to.deep.equal(['Tạm dừng đổi tin']);
        expect(await press()).to.equal('Tiếp tục đổi tin');
        expect(await after(element, 60)).to.deep.equal([0]);
        expect(await press()).to.equal('Tạm dừng đổi tin');
        expect(await after(element, 8.1)).to.deep.equal([1]);
      });

      it('begins when the attribute is set, and ends when it is removed', async () => {
        const element = await open();
        element.rotate = true;
        await element.updateComplete;
        expect(await after(element, 8.1)).to.deep.equal([1]);
        element.rotate = false;
        await element.updateComplete;
        expect(await after(element, 60)).to.deep.equal([1]);
      });

      if (engine === 'chromium') {
        it('does not change where the reader wants no motion', async () => {
          await emulateMedia({ reducedMotion: 'reduce' });
          const element = await open({ rotate: '' });
          expect(visible(parts(element, 'pause'))).to.deep.equal([]);
          expect(await after(element, 60)).to.deep.equal([0]);
          await emulateMedia({});
        });
      }
    });
  });

  describe('carousel', () => {
    const open = () => settled({ src: source(someStories(6)).src, layout: 'carousel' }, '', 400);
    const buttons = (element: Awaited<ReturnType<typeof open>>) =>
      all<HTMLButtonElement>(element, '[part="steps"] button');
    const ends = (element: Awaited<ReturnType<typeof open>>) =>
      buttons(element).map((button) => button.getAttribute('aria-disabled'));

    it('is moved by two buttons, which tell where the row ends', async () => {
      const element = await open();
      const track = parts(element, 'list')[0]!;
      const moved = () => new Promise((resolve) => track.addEventListener('scroll', resolve, { once: true }));
      await waitUntil(() => ends(element).join() === 'true,false');
      let done = moved();
      buttons(element)[1]!.click();
      await done;
      await waitUntil(() => track.scrollLeft > 200);
      expect(ends(element)).to.deep.equal(['false', 'false']);
      done = moved();
      track.scrollLeft = track.scrollWidth;
      await done;
      expect(ends(element)).to.deep.equal(['false', 'true']);
    });

    it('is moved the other way in a page that runs from right to left', async () => {
      const element = await open();
      element.parentElement!.dir = 'rtl';
      const track = parts(element, 'list')[0]!;
      buttons(element)[1]!.click();
      await waitUntil(() => track.scrollLeft < -200);
    });

    if (engine === 'chromium') {
      it('is moved at once where the reader wants no motion', async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const element = await open();
        buttons(element)[1]!.click();
        expect(parts(element, 'list')[0]!.scrollLeft).to.be.above(200);
        await emulateMedia({});
      });
    }

    it('needs no buttons where all of it is in sight', async () => {
      const element = await settled({ src: source(someStories(2)).src, layout: 'carousel' }, '', 900);
      buttons(element).forEach((button) =>
        expect(button.checkVisibility({ visibilityProperty: true })).to.equal(false),
      );
      element.parentElement!.style.inlineSize = '230px';
      await waitUntil(() => buttons(element)[1]!.checkVisibility({ visibilityProperty: true }));
    });

    it('begins at its beginning in either frame', async () => {
      for (const frame of ['bar', 'none']) {
        const element = await settled(
          { src: source(someStories(6)).src, layout: 'carousel', frame },
          '',
          400,
        );
        await waitUntil(() => ends(element).join() === 'true,false', frame);
        expect(parts(element, 'list')[0]!.scrollLeft).to.equal(0);
      }
    });

    it('has a name for each button', async () => {
      const element = await open();
      expect(buttons(element).map((button) => button.getAttribute('aria-label'))).to.deep.equal([
        'Tin trước',
        'Tin sau',
      ]);
    });
  });
});
