import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { addStyles } from '../../src/portlet/add-styles.js';
import { aftermath } from '../../src/portlet/lazy.js';
import { followColors, plainColors } from '../../src/portlet/without-light-dark.js';
import { settled } from './stage.js';
import { tokens } from '../../src/theme/tokens.css.js';

describe('where the browser has no light-dark()', () => {
  const root = document.documentElement;
  const { colorScheme } = root.style;
  afterEach(() => (root.style.colorScheme = colorScheme));

  it('a sheet has the colours of one of the two, whatever they are made of', () => {
    for (const isDark of [false, true]) {
      const plain = plainColors(tokens.cssText, isDark);
      expect(plain).not.to.contain('light-dark');
      expect(plain).to.contain(`--ink: var(--portlet-ink, ${isDark ? '#e8edf3' : '#1b2129'})`);
      expect(plain).to.contain(`--mark: var(--portlet-mark, var(--${isDark ? 'link' : 'accent'}))`);
    }
  });

  it('a page that is dark has dark blocks, and a light one light ones', () => {
    const sheet = css`
      p {
        color: light-dark(#000, #fff);
      }
    `;
    // The last rule counts: WebKitGTK's replaceSync() leaves those before.
    const color = () => ([...sheet.styleSheet!.cssRules].at(-1) as CSSStyleRule).style.color;
    root.style.colorScheme = 'dark';
    followColors([sheet]);
    expect(color()).to.match(/^(#fff|rgb\(255, 255, 255\))$/);
    root.style.colorScheme = 'light';
    followColors([sheet]);
    expect(color()).to.match(/^(#000|rgb\(0, 0, 0\))$/);
  });

  it('a sheet that comes later is dark, too', async () => {
    const sheet = css`
      p {
        color: light-dark(#000, #fff);
      }
    `;
    const element = await settled({});
    await aftermath.load();
    root.style.colorScheme = 'dark';
    const { supports } = CSS;
    CSS.supports = () => false;
    try {
      addStyles(element, sheet);
    } finally {
      CSS.supports = supports;
    }
    const rule = [...sheet.styleSheet!.cssRules].at(-1) as CSSStyleRule;
    expect(rule.style.color).to.match(/^(#fff|rgb\(255, 255, 255\))$/);
  });
});
