import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { carriers } from '../../snippets/carriers.js';
import { canRun, describeMissing, twigFile } from '../programs.js';
import { startReader } from './document.js';
import { hostile } from './hostile.js';
import { elements, made, runPhp } from './made.js';

const folder = 'packs/drupal/html_portlets';
const component = (tag) => parse(made(`${folder}/components/${tag}/${tag}.component.yml`));

/**
 * @param {string} tag
 * @param {object} props
 * @param {string} [content] What a slot holds.
 */
const render = (tag, props, content) =>
  runPhp(new URL('drupal/twig.php', import.meta.url), {
    twig: twigFile,
    template: `${folder}/components/${tag}/${tag}.twig`,
    props,
    content,
  });

/** @param {object} task */
const ask = (task) =>
  runPhp(new URL('drupal/block.php', import.meta.url), {
    module: folder,
    tag: 'weather-regions',
    language: 'vi',
    configuration: {},
    nodes: [],
    texts: [],
    ...task,
  });

if (!canRun('twig')) console.log(describeMissing());
else {
  describe('the components for Drupal, by Twig', () => {
    /** @type {import('./document.js').Reader} */
    let reader;
    before(async () => {
      reader = await startReader();
    });
    after(() => reader.stop());

    for (const { tag, attributes, fallback } of elements) {
      it(`write every attribute of ${tag}, escaped, with its link inside`, async () => {
        const names = attributes.map(({ name }) => name);
        const props = Object.fromEntries(names.map((name) => [name.replaceAll('-', '_'), hostile.markup]));
        const [block, link, ...others] = await reader.read(render(tag, props));
        assert.equal(block.tag, tag);
        assert.deepEqual(block.attributes, Object.fromEntries(names.map((name) => [name, hostile.markup])));
        assert.deepEqual([link.parent, link.attributes.href, link.text], [tag, fallback.href, fallback.vi]);
        assert.deepEqual(others, []);
        const [, english] = await reader.read(render(tag, { language: 'en' }));
        assert.equal(english.text, fallback.en);
      });
    }

    it('leave out what is not set, and keep a zero', async () => {
      const [block] = await reader.read(render('weather-regions', { days: 0, regions: '' }));
      assert.deepEqual(block.attributes, { days: '0' });
    });

    it('have the slot in place of the link', async () => {
      const read = await reader.read(render('html-portlet', {}, '<p>Nộp hồ sơ</p>'));
      assert.deepEqual(
        read.map(({ tag, parent }) => [tag, parent]),
        [
          ['html-portlet', 'body'],
          ['p', 'html-portlet'],
        ],
      );
    });
  });

  describe('the blocks for Drupal', () => {
    it('are one for each element', () => {
      assert.deepEqual(
        Object.keys(ask({}).blocks),
        elements.map(({ tag }) => tag),
      );
    });

    it('give a component what its schema takes, and leave out the rest', () => {
      const portlet = {
        regions: hostile.markup,
        days: '9',
        'heading-level': '3',
        view: 'x"',
        frame: 'none',
        unknown: 'x',
      };
      const { build } = ask({ configuration: { portlet } });
      assert.equal(build['#component'], 'html_portlets:weather-regions');
      const { language, ...props } = build['#props'];
      assert.deepEqual(props, { regions: hostile.markup, heading_level: 3, frame: 'none' });
      assert.equal(language, 'vi');
      const takes = new Ajv({ strict: false }).compile(component('weather-regions').props);
      assert.ok(takes(build['#props']), JSON.stringify(takes.errors));
    });

    it('write what is on the front page into the news, for those who may see it', () => {
      const nodes = [{ href: '/node/1', title: hostile.markup, created: 1597309620 }];
      const { build, asked } = ask({ tag: 'featured-news', nodes });
      assert.equal(build['#props'].src, '/rss.xml');
      const { content } = build['#slots'];
      assert.deepEqual(content['#context'].items, [
        {
          href: '/node/1',
          title: hostile.markup,
          datetime: '2020-08-13T09:07:00+00:00',
          day: '13/08/2020',
        },
      ]);
      assert.deepEqual(asked.accessCheck, [[true]]);
      assert.ok(asked.condition.some(([field, value]) => field === 'promote' && value === 1));
      assert.deepEqual(build['#cache'].tags, ['node_list']);
    });

    it('keep the component’s own link where there are no stories, and ask again when there are some', () => {
      const { build } = ask({ tag: 'featured-news' });
      assert.equal(build['#slots'], undefined);
      assert.deepEqual(build['#cache'].tags, ['node_list']);
    });

    it('ask for no stories where the news are another site’s', () => {
      const configuration = { portlet: { src: 'https://tinh.gov.vn/rss.xml' } };
      assert.deepEqual(ask({ tag: 'featured-news', configuration }).asked, []);
    });

    it('pass the editor’s content through its text format', () => {
      const configuration = { content: { value: '<p>x</p>', format: 'basic_html' } };
      const { build } = ask({ tag: 'html-portlet', configuration });
      assert.deepEqual(build['#slots'].content, {
        '#type': 'processed_text',
        '#text': '<p>x</p>',
        '#format': 'basic_html',
      });
    });

    it('have a form in the editor’s language', () => {
      for (const [language, label] of [
        ['vi', 'Cách bày'],
        ['en', 'View'],
      ]) {
        const { form } = ask({ language });
        assert.equal(form.portlet.view['#title'], label);
        assert.deepEqual(Object.keys(form.portlet.view['#options']), ['', 'table', 'cards', 'tabs']);
      }
    });
  });

  describe('the text filter for Drupal', () => {
    it('loads the script where a text has a block, and changes nothing', () => {
      const blocks = [
        ...carriers.map(({ markup }) => markup),
        '<weather-regions regions="hue"></weather-regions>',
      ];
      const none = ['<p>data-portlet= là gì?</p>', '<p>weather-regions</p>', ''];
      const { texts } = ask({ texts: [...blocks, ...none] });
      assert.ok(texts.every(({ same }) => same));
      const loads = texts.map(({ attachments }) => Boolean(attachments.library));
      assert.deepEqual(loads, [...blocks.map(() => true), ...none.map(() => false)]);
    });
  });
}

describe('the lists for Drupal’s text formats', () => {
  it('name every attribute that a snippet may have', () => {
    const allowed = made(`${folder}/allowed-html.txt`);
    for (const { tag, allAttributes } of elements) {
      const [, own] = new RegExp(`<${tag} ([^>]*)>`).exec(allowed);
      const [, data] = /<div ([^>]*)>/.exec(allowed);
      for (const name of allAttributes) {
        assert.ok(own.split(' ').includes(name), `${tag} ${name}`);
        assert.ok(data.split(' ').includes(`data-${name}`), name);
      }
    }
  });
});
