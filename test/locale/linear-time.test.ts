import { expect } from '@open-wc/testing';
import { speechText } from '../../src/locale/article/speech-text.js';
import { slowShapes } from '../slow-shapes.js';

describe('a text read aloud', () => {
  // A voice is given pieces of 160 characters.
  it('takes linear time, whatever it holds', async () => {
    expect(await slowShapes(speechText, (text) => text, 400_000)).to.deep.equal([]);
  }).timeout(120_000);
});
