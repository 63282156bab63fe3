import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { carriers } from '../../snippets/carriers.js';
import { faults, rules } from '../../snippets/rules.js';

/** @param {string} markup */
const broken = (markup) => [...new Set(faults(markup).map(({ rule }) => rule))];
const link = '<a href="/x">x</a>';

/** One snippet for each rule that breaks this rule alone: what filters were seen to spoil. */
const spoilt = {
  'one-line': `<div data-portlet="weather-regions" data-regions="hue">\n${link}</div>`,
  'single-spaces': `<div data-portlet="weather-regions"  data-regions="hue">${link}</div>`,
  'double-quotes': `<div data-portlet="weather-regions" data-regions='ha-noi; hue'>${link}</div>`,
  'value-given': `<div data-portlet="featured-news" data-rotate>${link}</div>`,
  'plain-values': `<div data-portlet="featured-news" data-heading="Tin (pdf)">${link}</div>`,
  'ordinary-tags': `<div data-portlet="featured-news"><article>${link}</article></div>`,
  'ordinary-attributes': `<div data-portlet="featured-news" slot="news">${link}</div>`,
  'never-empty': `<div data-portlet="weather-regions" data-regions="hue"></div>`,
  'no-comments': `<div data-portlet="weather-regions"><!-- hue -->${link}</div>`,
  'data-feed': `<div data-portlet="featured-news" data-src="/rss.xml">${link}</div>`,
  'whole-addresses': `<a data-portlet="featured-news" href="rss.xml">Tin</a>`,
  'closed-tags': `<div data-portlet="featured-news">${link}`,
  carrier: `<div data-portlet="weather">${link}</div>`,
};

describe('the rules for snippets', () => {
  for (const { name, markup } of carriers) {
    it(`find nothing wrong with our own ${name}`, () => assert.deepEqual(faults(markup), []));
  }

  for (const rule of Object.keys(rules)) {
    it(`find what ${rule} is about, and nothing else in it`, () =>
      assert.deepEqual(broken(spoilt[rule]), [rule]));
  }

  for (const value of ['c8102e is #c8102e', '{a}', '[1]', 'a > b', 'system(1)', '&quot;a&quot;']) {
    it(`refuse ${value} as a value`, () =>
      assert.deepEqual(broken(`<div data-portlet="featured-news" data-heading="${value}">${link}</div>`), [
        'plain-values',
      ]));
  }

  it('let names with marks, slashes, pipes and colons pass', () => {
    const regions = 'Sơn Tây|21.14,105.50; gia-lai:pleiku; Huế';
    assert.deepEqual(
      faults(`<div data-portlet="weather-regions" data-regions="${regions}">${link}</div>`),
      [],
    );
  });

  it('refuse the bare element, filled or empty', () => {
    assert.deepEqual(broken(`<weather-regions regions="hue">${link}</weather-regions>`), [
      'ordinary-tags',
      'ordinary-attributes',
      'carrier',
    ]);
    assert.ok(broken('<weather-regions regions="hue"></weather-regions>').includes('never-empty'));
  });

  it('refuse a carrier that the script does not take up', () => {
    assert.deepEqual(broken(`<p data-portlet="weather-regions">${link}</p>`), ['carrier']);
  });
});

describe('npm run snippets:check', () => {
  const check = (...args) =>
    spawnSync(process.execPath, ['snippets/check.js', ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'vi_VN.UTF-8' },
    });
  const trace = /\bat .*:\d+:\d+|Error:/;

  it('passes our own snippets', () => {
    const { status, stdout } = check();
    assert.equal(status, 0);
    assert.equal(stdout.trim().split('\n').length, carriers.length);
  });

  it('says what is wrong with a snippet in the language asked for, and ends with 1', () => {
    const { status, stdout } = check('--lang=en', spoilt['double-quotes']);
    assert.equal(status, 1);
    assert.match(stdout, /needs a change/);
    assert.match(stdout, /double quotes.*\n.*NukeViet, Joomla/);
  });

  it('says what could not be read, judges the others, and ends with 2, in the reader’s language', () => {
    const { status, stdout, stderr } = check('khong-co.html', 'src', spoilt['never-empty']);
    assert.equal(status, 2);
    assert.match(stdout, /Không để thẻ trống/);
    assert.match(stderr, /Không có tệp khong-co\.html[^]*src là thư mục/);
    assert.doesNotMatch(stderr, trace);
  });

  it('says which options there are', () => {
    for (const option of ['--lang=fr', '--what']) {
      const { status, stderr } = check(option);
      assert.equal(status, 2);
      assert.match(stderr, /Chỉ có lựa chọn/);
      assert.doesNotMatch(stderr, trace);
    }
  });
});
