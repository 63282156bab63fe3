import { expect } from '@open-wc/testing';
import { articleBody } from '../../src/normalize/article-body.js';
import { safeHtml } from '../../src/sanitize/safe-html.js';
import { imageSrcset } from '../../src/sanitize/media-urls.js';
import { hasLongTag } from '../../src/sanitize/source-limits.js';
import { textBlocks } from '../../src/sanitize/text-blocks.js';
import { engine } from '../engines/engine.js';
import { slowShapes } from '../slow-shapes.js';
import { BASE } from './cleaned.js';

const body = (source: string) => articleBody(source, { base: BASE, headingLevel: 2, title: 'a' }, () => {});

const whole = (text: string) => text;

/** Enough for whatever is not linear to show: a browser's own parser takes seconds for more. */
const LARGEST = 100_000;

/** An expression that is slow is so in every engine; a parser may be in one. */
const STEP = engine === 'chromium' ? 1 : 4;

describe('foreign HTML takes linear time', () => {
  it('over a long text for its words', async () => {
    expect(await slowShapes(textBlocks, whole, undefined, STEP)).to.deep.equal([]);
  }).timeout(240_000);

  it('over long texts of candidates and of tags', async () => {
    expect(await slowShapes((text) => imageSrcset(text, BASE), whole, undefined, STEP)).to.deep.equal([]);
    expect(await slowShapes((text) => hasLongTag(text, 16_384), whole, undefined, STEP)).to.deep.equal([]);
  }).timeout(240_000);

  it('over a long text as a fragment', async () => {
    expect(await slowShapes((text) => safeHtml(text, { base: BASE }), whole, LARGEST, STEP)).to.deep.equal(
      [],
    );
  }).timeout(240_000);

  it('over a long text as an article', async () => {
    expect(await slowShapes(body, whole, LARGEST, STEP)).to.deep.equal([]);
  }).timeout(240_000);
});
