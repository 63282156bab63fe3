import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parseRegions } from '../../../src/weather-regions/regions/parse-regions.js';
import { slowShapes } from '../../slow-shapes.js';

describe('the attribute regions', () => {
  it('takes linear time over long texts', { timeout: 120_000 }, async () => {
    expect(await slowShapes(parseRegions)).to.deep.equal([]);
    expect(await slowShapes((text) => parseRegions(`${text}|${text},${text}`))).to.deep.equal([]);
  });
});
