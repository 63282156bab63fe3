import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockedBy } from '../../src/doctor/policy.js';

const PAGE = 'https://cong.example.vn/tin/';
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; trusted-types 'none'";
const OURS = 'https://cdn.example.vn/portlets/news-article.js';

const advice = (
  effectiveDirective: string,
  blockedURI: string,
  originalPolicy = STRICT,
): string | undefined =>
  blockedBy({ effectiveDirective, blockedURI, originalPolicy }, PAGE, (url) => url === OURS).line;

describe('the doctor’s advice on a policy', () => {
  it('adds one origin to the line of what blocks load', () => {
    assert.equal(
      advice('connect-src', 'https://nguon.example/rss?a=b'),
      "connect-src 'self' https://nguon.example",
    );
    assert.equal(
      advice('img-src', 'https://anh.example:8443/a.jpg'),
      "img-src 'self' https://anh.example:8443",
    );
    assert.equal(
      advice('frame-src', 'https://www.youtube-nocookie.com/embed/x'),
      'frame-src https://www.youtube-nocookie.com',
    );
    assert.equal(advice('connect-src', `${PAGE}rss.xml`, "connect-src 'none'"), "connect-src 'self'");
    assert.equal(
      advice('media-src', 'https://anh.example/a', "default-src 'self' https://a.example"),
      "media-src 'self' https://a.example https://anh.example",
    );
  });

  it('allows a script only where it is a file of the library', () => {
    assert.equal(advice('script-src-elem', OURS), "script-src 'self' https://cdn.example.vn");
    assert.equal(advice('script-src-elem', 'https://quang-cao.example/a.js'), undefined);
    assert.equal(advice('script-src', 'https://cdn.example.vn'), undefined);
  });

  it('names our Trusted Types policies, and never lets them be made twice', () => {
    assert.equal(
      advice('trusted-types', 'trusted-types-policy'),
      'trusted-types html-portlets html-portlets-html',
    );
    assert.equal(
      advice('trusted-types', 'trusted-types-policy', 'trusted-types a html-portlets'),
      'trusted-types a html-portlets html-portlets-html',
    );
    assert.equal(
      advice('trusted-types', 'trusted-types-policy', 'trusted-types html-portlets-html html-portlets'),
      undefined,
    );
    assert.equal(advice('require-trusted-types-for', 'trusted-types-sink'), undefined);
  });

  for (const directive of [
    'script-src',
    'script-src-elem',
    'script-src-attr',
    'style-src',
    'style-src-elem',
    'style-src-attr',
    'connect-src',
    'img-src',
    'media-src',
    'frame-src',
    'font-src',
    'object-src',
    'base-uri',
    'worker-src',
    'form-action',
    'trusted-types',
  ]) {
    it(`never weakens ${directive}`, () => {
      for (const url of [
        'inline',
        'eval',
        'wasm-eval',
        'data',
        'data:text/javascript,a',
        'blob',
        'blob:https://a/b',
        'filesystem',
        'about:blank',
        '',
        '*',
        'https:',
        'http://*/a',
        'chrome-extension://a/b',
      ]) {
        const line = advice(directive, url) ?? '';
        assert.doesNotMatch(
          line,
          /unsafe|\*|data|blob|filesystem|strict-dynamic|duplicates|about|https?:(?:$| )|extension/,
        );
      }
      if (!/^(?:connect|img|media|frame)-src$/.test(directive))
        assert.equal(
          directive === 'trusted-types' ? undefined : advice(directive, 'https://khac.example/a'),
          undefined,
        );
    });
  }
});
