import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Reason } from '../../src/data/error.js';
import { causeOf, whyOf } from '../../src/locale/failures.js';
import { statesDocument } from './states-document.js';

const why = (reason: Reason, kind: 'data' | 'article' = 'data') => whyOf(causeOf({ reason }, kind), 'vi');

describe('why nothing could be loaded', () => {
  it('is in docs/states.md as it is in the code', async () => {
    expect(await readFile('docs/states.md', 'utf8')).to.equal(statesDocument());
  });

  it('blames the device only where the browser says that it is offline', () => {
    const text = statesDocument();
    expect(text.match(/thiết bị đang không có mạng/g)).to.have.length(1);
    expect(why('offline')).to.equal('thiết bị đang không có mạng');
  });

  it('is a half sentence in both languages', () => {
    for (const reason of [
      'offline',
      'cors',
      'http-404',
      'http-999',
      'http-200',
      'no-items',
      'bad-answer',
    ] as const) {
      for (const language of ['vi', 'en'] as const)
        expect(whyOf(causeOf({ reason }, 'news'), language), reason).to.match(/^\p{Ll}[\p{L} ]+$/u);
    }
  });

  it('tells statuses apart by what they say', () => {
    expect(why('http-404')).to.equal(why('http-410'));
    expect(why('http-401')).to.equal(why('http-403'));
    expect(why('http-422')).to.equal(why('http-400'));
    expect(why('http-599')).to.equal(why('http-500'));
    expect(
      new Set((['http-404', 'http-403', 'http-400', 'http-500'] as const).map((each) => why(each))).size,
    ).to.equal(4);
  });

  it('is of an article that its source has not got, though it has others', () => {
    expect(why('no-items', 'article')).to.equal(why('http-404'));
    expect(why('no-items')).not.to.equal(why('http-404'));
  });

  it('is the page’s own where its attributes are wrong', () => {
    expect(causeOf({ reason: 'bad-answer', ownFault: 'setup' }, 'data')).to.equal('setup');
  });
});
