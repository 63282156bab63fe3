import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { emulateMedia, setViewport, tap } from './commands.js';
import { engine } from './engine.js';

describe('the tested browsers', () => {
  it('live in a time zone that is not Viet Nam’s', () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).to.equal(-240);
  });

  it('size the page', async () => {
    for (const width of [1280, engine === 'webkit' ? 640 : 320]) {
      expect(await setViewport({ width, height: 600 })).to.equal(true);
      expect(innerWidth).to.equal(width);
    }
  });

  it('have the focus, however small the window', async () => {
    for (const height of [600, 100]) {
      await setViewport({ width: 640, height });
      expect(document.hasFocus(), `${height} px`).to.equal(true);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('send keys that move the focus', async () => {
    const button = document.createElement('button');
    button.textContent = 'OK';
    document.body.append(button);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('tap with a finger', async () => {
    const button = document.createElement('button');
    button.style.cssText =
      'position: fixed; inset: 100px auto auto 100px; inline-size: 50px; block-size: 50px';
    document.body.append(button);
    const kinds: string[] = [];
    button.addEventListener('pointerdown', ({ pointerType }) => kinds.push(pointerType));
    button.addEventListener('click', ({ type }) => kinds.push(type));
    // A touch goes to what has been painted.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    await tap(125, 125);
    expect(kinds).to.deep.equal([engine === 'webkit' ? 'mouse' : 'touch', 'click']);
    button.remove();
  });
});

describe('emulated media', () => {
  const queries = {
    print: 'print',
    dark: '(prefers-color-scheme: dark)',
    forced: '(forced-colors: active)',
    still: '(prefers-reduced-motion: reduce)',
  };

  it('are those asked for, in Chromium; elsewhere the answer is no', async () => {
    const can = await emulateMedia({
      media: 'print',
      colorScheme: 'dark',
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    expect(can).to.equal(engine === 'chromium');
    for (const query of Object.values(queries)) expect(matchMedia(query).matches, query).to.equal(can);
    await emulateMedia({});
    for (const query of Object.values(queries)) expect(matchMedia(query).matches, query).to.equal(false);
  });
});

describe('the accessibility tree', () => {
  const itInChromium = engine === 'chromium' ? it : () => undefined;

  itInChromium('can be read', async () => {
    const heading = document.createElement('h2');
    heading.textContent = 'Heading';
    document.body.append(heading);
    const tree = (await a11ySnapshot({})) as unknown as { children: object[] };
    heading.remove();
    expect(tree.children[0]).to.include({ role: 'heading', name: 'Heading', level: 2 });
  });
});
