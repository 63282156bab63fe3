import { expect } from '@open-wc/testing';
import { layoutNames } from '../../src/featured-news/layouts/index.js';
import { captureWarnings, links, parts, settled } from './fixtures.js';
import { someStories, source, useFakeSources } from './fake-source.js';

type Block = Awaited<ReturnType<typeof settled>>;

/** Whether the block took the key, so that the page does not scroll, and which link has the focus then. */
function press(element: Block, from: number, key: string, modifiers: KeyboardEventInit = {}) {
  const link = links(element)[from]!;
  link.focus();
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...modifiers,
  });
  link.dispatchEvent(event);
  return [
    event.defaultPrevented,
    links(element).indexOf(element.shadowRoot!.activeElement as HTMLAnchorElement),
  ];
}

describe('keys in <featured-news>', () => {
  useFakeSources();
  captureWarnings();
  const open = (layout: string) => settled({ src: source(someStories(3)).src, layout }, '', 900);

  it('up and down go from title to title in focus, and do not scroll the page as well', async () => {
    const element = await open('focus');
    expect(press(element, 0, 'ArrowDown')).to.deep.equal([true, 1]);
    expect(press(element, 1, 'ArrowDown')).to.deep.equal([true, 2]);
    expect(press(element, 2, 'ArrowUp')).to.deep.equal([true, 1]);
  });

  it('up and down scroll the page at the ends of the list', async () => {
    const element = await open('focus');
    expect(press(element, 0, 'ArrowUp')).to.deep.equal([false, 0]);
    expect(press(element, 2, 'ArrowDown')).to.deep.equal([false, 2]);
  });

  for (const modifier of ['ctrlKey', 'altKey', 'shiftKey', 'metaKey'])
    it(`with ${modifier} are the browser’s`, async () => {
      const element = await open('focus');
      expect(press(element, 1, 'ArrowDown', { [modifier]: true })).to.deep.equal([false, 1]);
      expect(press(element, 1, 'ArrowUp', { [modifier]: true })).to.deep.equal([false, 1]);
    });

  for (const key of [
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageDown',
    'PageUp',
    ' ',
    'Enter',
    'Tab',
    'Escape',
  ])
    it(`${JSON.stringify(key)} is the browser’s`, async () => {
      expect(press(await open('focus'), 1, key)).to.deep.equal([false, 1]);
    });

  for (const layout of layoutNames.filter((name) => name !== 'focus'))
    it(`are all the browser’s in ${layout}`, async () => {
      const element = await open(layout);
      for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'])
        expect(press(element, 1, key), key).to.deep.equal([false, 1]);
    });
});

describe('a click on a title in <featured-news>', () => {
  useFakeSources();
  captureWarnings();

  for (const layout of layoutNames)
    it(`is the browser’s, with and without keys held: ${layout}`, async () => {
      const element = await settled({ src: source(someStories(3)).src, layout }, '', 900);
      const taken: boolean[] = [];
      const parent = element.parentElement!;
      parent.addEventListener('click', (event) => {
        taken.push(event.defaultPrevented);
        event.preventDefault();
      });
      for (const keys of [{}, { ctrlKey: true }, { shiftKey: true }, { metaKey: true }, { altKey: true }])
        links(element)[1]!.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys }),
        );
      expect(taken).to.deep.equal([false, false, false, false, false]);
      links(element).forEach((link) => expect(link.target).to.equal(''));
    });

  it('reaches the page with the link on its way', async () => {
    const element = await settled({ src: source(someStories(2)).src });
    const path: EventTarget[] = [];
    element.parentElement!.addEventListener('click', (event) => {
      event.preventDefault();
      path.push(...event.composedPath());
    });
    links(element)[1]!.click();
    expect(path).to.include(links(element)[1]);
    expect(path).to.include(parts(element, 'story')[1]);
  });
});
