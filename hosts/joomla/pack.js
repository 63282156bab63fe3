import { templatesOf } from '../../build/hosts/files.js';
import { underscored } from '../../build/hosts/names.js';
import { phpElements } from '../../build/hosts/php-elements.js';
import { xml } from '../../build/hosts/xml.js';

const folder = 'mod_html_portlets/';

/** What the form has beside the elements' own attributes, by the name of the sentence. */
const ownWords = {
  ELEMENT: { vi: 'Khối', en: 'Block' },
  COLOUR: { vi: 'Màu', en: 'Colour' },
  XANH: { vi: 'Xanh', en: 'Blue' },
  DO: { vi: 'Đỏ', en: 'Red' },
  CONTENT: { vi: 'Nội dung', en: 'Content' },
};

const names = { vi: 'Khối cổng thông tin (html-portlets)', en: 'Portal blocks (html-portlets)' };
const summary = {
  vi: 'Thời tiết các vùng, tin nổi bật, bài viết, khung có tiêu đề: các khối của cổng thông tin điện tử.',
  en: 'Weather of the regions, featured news, an article, a frame: the blocks of a government portal.',
};

/** A site module, installed from its zip. */
export const joomla = {
  name: 'joomla',
  installs: folder,
  async files(library) {
    const { elements, version, script, doctor, themes } = library;
    const files = await templatesOf('hosts/joomla/mod_html_portlets', folder, { version });
    files.set(`${folder}elements.php`, phpElements(elements));
    files.set(`${folder}mod_html_portlets.xml`, manifest(elements, version));
    for (const [tag, language] of [
      ['vi-VN', 'vi'],
      ['en-GB', 'en'],
    ]) {
      files.set(`${folder}language/${tag}/mod_html_portlets.ini`, wordsFile(elements, language));
      files.set(`${folder}language/${tag}/mod_html_portlets.sys.ini`, wordsFile([], language));
    }
    files.set(`${folder}media/joomla.asset.json`, assetsFile(version, [...themes.keys()]));
    files.set(`${folder}media/js/html-portlets.classic.js`, script);
    files.set(`${folder}media/js/doctor.js`, doctor);
    for (const [name, css] of themes) files.set(`${folder}media/css/${name}`, css);
    return files;
  },
};

/** @param {readonly import('../../build/hosts/elements.js').HostElement[]} elements */
function manifest(elements, version) {
  const languages = ['vi-VN', 'en-GB'].flatMap((tag) =>
    ['ini', 'sys.ini'].map(
      (ending) => `    <language tag="${tag}">language/${tag}/mod_html_portlets.${ending}</language>\n`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<extension type="module" client="site" method="upgrade">
  <name>MOD_HTML_PORTLETS</name>
  <author>html-portlets</author>
  <license>MIT</license>
  <version>${version}</version>
  <description>MOD_HTML_PORTLETS_XML_DESCRIPTION</description>
  <namespace path="src">HtmlPortlets\\Module\\HtmlPortlets</namespace>
  <files>
    <folder module="mod_html_portlets">services</folder>
    <folder>src</folder>
    <folder>tmpl</folder>
    <filename>elements.php</filename>
    <filename>LICENSE.txt</filename>
  </files>
  <media destination="mod_html_portlets" folder="media">
    <folder>css</folder>
    <folder>js</folder>
    <filename>joomla.asset.json</filename>
  </media>
  <languages>
${languages.join('')}  </languages>
  <config>
    <fields name="params">
      <fieldset name="basic">
${fields(elements).join('')}      </fieldset>
      <fieldset name="advanced">
        <field name="layout" type="modulelayout" label="JFIELD_ALT_LAYOUT_LABEL" class="form-select" validate="moduleLayout" />
        <field name="moduleclass_sfx" type="textarea" label="COM_MODULES_FIELD_MODULECLASS_SFX_LABEL" rows="3" validate="CssIdentifier" />
      </fieldset>
    </fields>
  </config>
</extension>
`;
}

/** @param {readonly import('../../build/hosts/elements.js').HostElement[]} elements */
function fields(elements) {
  const holders = elements.filter(({ holds }) => holds).map(({ tag }) => tag);
  return [
    list(
      'element',
      wordName('ELEMENT'),
      elements.map(({ tag }) => [tag, wordName(tag)]),
      {
        default: 'weather-regions',
      },
    ),
    ...elements.flatMap(elementFields),
    field('content', 'editor', wordName('CONTENT'), {
      // Joomla's own: what the writer's group may not write is taken away when it is saved.
      filter: '\\Joomla\\CMS\\Component\\ComponentHelper::filterText',
      showon: `element:${holders.join(',')}`,
    }),
    list(
      'colour',
      wordName('COLOUR'),
      [
        ['xanh', wordName('XANH')],
        ['do', wordName('DO')],
      ],
      { default: 'xanh' },
    ),
  ];
}

/** @param {import('../../build/hosts/elements.js').HostElement} element */
function elementFields({ tag, attributes, example, readsNews }) {
  return attributes.map(({ name, kind, values, min, max }) => {
    const label = wordName(`${tag}-${name}`);
    const facts = {
      // Where no address is set, the site's own articles are taken.
      default: readsNews && name === 'src' ? '' : (example[name] ?? ''),
      showon: `element:${tag}`,
    };
    const fieldName = underscored(`${tag}-${name}`);
    if (kind === 'flag') return list(fieldName, label, [['1', 'JYES']], facts, ['', 'JNO']);
    if (kind === 'choice') {
      return list(
        fieldName,
        label,
        values.map((value) => [value, value]),
        facts,
        ['', '–'],
      );
    }
    return kind === 'number'
      ? field(fieldName, 'number', label, { ...facts, min, max })
      : field(fieldName, 'text', label, { ...facts, filter: 'string' });
  });
}

function list(name, label, options, facts, none) {
  const lines = (none ? [none, ...options] : options).map(
    ([value, text]) => `          <option value="${xml(value)}">${xml(text)}</option>\n`,
  );
  return `        <field name="${name}" type="list" label="${label}"${attributes(facts)} validate="options">
${lines.join('')}        </field>
`;
}

function field(name, type, label, facts) {
  return `        <field name="${name}" type="${type}" label="${label}"${attributes(facts)} />\n`;
}

function attributes(facts) {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${xml(`${value}`)}"`)
    .join('');
}

/**
 * @param {readonly import('../../build/hosts/elements.js').HostElement[]} elements None for the words of the list of modules.
 * @param {'vi' | 'en'} language
 */
function wordsFile(elements, language) {
  const words = [
    ['MOD_HTML_PORTLETS', names],
    ['MOD_HTML_PORTLETS_XML_DESCRIPTION', summary],
    ...(elements.length ? Object.entries(ownWords).map(([name, text]) => [wordName(name), text]) : []),
    ...elements.flatMap(({ tag, name, attributes }) => [
      [wordName(tag), name],
      ...attributes.map(({ name: attribute, label }) => [wordName(`${tag}-${attribute}`), label]),
    ]),
  ];
  return words.map(([name, text]) => `${name}="${text[language].replaceAll('"', '\\"')}"\n`).join('');
}

/** @param {string} name */
function wordName(name) {
  return `MOD_HTML_PORTLETS_${underscored(name).toUpperCase()}`;
}

/**
 * @param {string} version
 * @param {readonly string[]} themes File names.
 */
function assetsFile(version, themes) {
  const assets = [
    {
      name: 'mod_html_portlets.script',
      type: 'script',
      uri: 'mod_html_portlets/html-portlets.classic.js',
      attributes: { defer: true },
    },
    ...themes.map((theme) => ({
      name: `mod_html_portlets.${theme.replace('.css', '')}`,
      type: 'style',
      uri: `mod_html_portlets/${theme}`,
    })),
  ];
  const file = {
    $schema: 'https://developer.joomla.org/schemas/json-schema/web_assets.json',
    name: 'mod_html_portlets',
    version,
    description: summary.en,
    license: 'MIT',
    assets,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
