import { assets } from '../../build/hosts/library.js';
import { templatesOf } from '../../build/hosts/files.js';
import { underscored } from '../../build/hosts/names.js';
import { php } from '../../build/hosts/php.js';
import { phpElements } from '../../build/hosts/php-elements.js';
import { xml } from '../../build/hosts/xml.js';

/**
 * What a form has beside the element's own attributes.
 *
 * @param {import('../../build/hosts/elements.js').HostElement} element
 * @returns {[string, import('../elements.js').Text][]}
 */
function ownFields({ holds, readsNews }) {
  return [
    ...(holds ? [['content', { vi: 'Nội dung (HTML)', en: 'Content (HTML)' }]] : []),
    ...(readsNews
      ? [['news_module', { vi: 'Module tin tức của cổng', en: 'The portal’s news module' }]]
      : []),
    ['colour', { vi: 'Màu (xanh, do)', en: 'Colour (xanh: blue, do: red)' }],
  ];
}

/** Blocks of a theme, for the 4.5 and 4.6 lines: they lie in a theme's folder, and NukeViet filters nothing of what they say. */
export const nukeviet = {
  name: 'nukeviet',
  async files(library) {
    const { elements, version } = library;
    const theme = 'themes/default/';
    const files = await templatesOf('hosts/nukeviet/blocks', `${theme}blocks/`, { version });
    files.set(`${theme}blocks/html_portlets/elements.php`, phpElements(elements));
    for (const element of elements) {
      const block = `global.${underscored(element.tag)}`;
      files.set(`${theme}blocks/${block}.ini`, settingsFile(element));
      files.set(`${theme}blocks/${block}.php`, blockFile(element));
      files.set(`${theme}blocks/${block}.tpl`, templateFile(element));
      for (const language of ['vi', 'en']) {
        files.set(`${theme}language/block.${block}_${language}.php`, languageFile(element, language));
      }
    }
    return new Map([...files, ...assets(library, 'assets/html-portlets/')]);
  },
};

/** What NukeViet calls `.ini` is XML. */
function settingsFile(element) {
  const { tag, name, summary, attributes, example } = element;
  const block = underscored(tag);
  // Where no address is set, the portal's own news are taken.
  const settings = [...attributes.map(({ name: key }) => key), ...ownFields(element).map(([key]) => key)].map(
    (key) => {
      const value = { ...example, src: '', news_module: 'news', colour: 'xanh' }[key] ?? '';
      return `    <${underscored(key)}>${xml(value)}</${underscored(key)}>\n`;
    },
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<block>
  <info>
    <name>${xml(name.vi)}</name>
    <author>html-portlets</author>
    <website></website>
    <description>${xml(summary.vi)}</description>
  </info>
  <config>
${settings.join('')}  </config>
  <datafunction>nv_${block}_config</datafunction>
  <submitfunction>nv_${block}_submit</submitfunction>
</block>
`;
}

/** @param {import('../../build/hosts/elements.js').HostElement} element */
function blockFile({ tag }) {
  const block = `nv_${underscored(tag)}`;
  return `<?php

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

require_once __DIR__ . '/html_portlets/block.php';
require_once __DIR__ . '/html_portlets/form.php';

if (!nv_function_exists('${block}_config')) {
    function ${block}_config($module, $data_block, $lang_block = null)
    {
        return html_portlets_form('${tag}', $data_block, $lang_block);
    }

    function ${block}_submit($module, $lang_block = null)
    {
        return html_portlets_submit('${tag}');
    }
}

if (defined('NV_SYSTEM')) {
    $content = html_portlets_block('${tag}', $block_config);
}
`;
}

/** @param {import('../../build/hosts/elements.js').HostElement} element */
function templateFile({ tag }) {
  return `<!-- BEGIN: main -->
<${tag}{ATTRIBUTES}>
<!-- BEGIN: list -->
<ul>
<!-- BEGIN: item -->
<li>{ITEM.picture}<a href="{ITEM.href}">{ITEM.title}</a> <time datetime="{ITEM.datetime}">{ITEM.day}</time></li>
<!-- END: item -->
</ul>
<!-- END: list -->
<!-- BEGIN: content -->
{CONTENT}
<!-- END: content -->
<!-- BEGIN: link -->
<a href="{LINK.href}">{LINK.text}</a>
<!-- END: link -->
</${tag}>
<!-- END: main -->
`;
}

/**
 * @param {import('../../build/hosts/elements.js').HostElement} element
 * @param {'vi' | 'en'} language
 */
function languageFile(element, language) {
  const labels = [
    ...element.attributes.map(({ name, label }) => [underscored(name), label]),
    ...ownFields(element),
  ].map(([key, label]) => `$lang_block[${php(key)}] = ${php(label[language])};\n`);
  return `<?php

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

$lang_translator['author'] = 'html-portlets';
$lang_translator['createdate'] = '';
$lang_translator['copyright'] = '';
$lang_translator['info'] = '';
$lang_translator['langtype'] = 'lang_block';

${labels.join('')}`;
}
