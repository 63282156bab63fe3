import { stringify } from 'yaml';
import { templatesOf } from '../../build/hosts/files.js';
import { assets } from '../../build/hosts/library.js';
import { underscored } from '../../build/hosts/names.js';
import { phpElements } from '../../build/hosts/php-elements.js';
import { xml } from '../../build/hosts/xml.js';

const folder = 'html_portlets/';

/** A module: a block and a component for each element, and what a text format needs. */
export const drupal = {
  name: 'drupal',
  installs: folder,
  async files(library) {
    const { elements, version } = library;
    const tags = elements.map(({ tag }) => tag).join('|');
    const files = await templatesOf('hosts/drupal/html_portlets', folder, { version, tags });
    files.set(`${folder}elements.php`, phpElements(elements));
    files.set(`${folder}allowed-html.txt`, allowedTags(elements));
    for (const element of elements) {
      const component = `${folder}components/${element.tag}/${element.tag}`;
      files.set(`${component}.component.yml`, componentFile(element));
      files.set(`${component}.twig`, templateFile(element));
    }
    return new Map([...files, ...assets(library, `${folder}assets/`)]);
  },
};

/** @param {import('../../build/hosts/elements.js').HostElement} element */
function componentFile({ tag, name, summary, fallback, attributes }) {
  return stringify(
    {
      $schema:
        'https://git.drupalcode.org/project/drupal/-/raw/HEAD/core/assets/schemas/v1/metadata.schema.json',
      name: `${name.vi} · ${name.en}`,
      description: `<${tag}>: ${summary.vi} ${summary.en}`,
      status: 'stable',
      props: {
        type: 'object',
        properties: {
          ...Object.fromEntries(
            attributes.map((attribute) => [underscored(attribute.name), prop(attribute)]),
          ),
          language: {
            type: 'string',
            title: 'Ngôn ngữ của liên kết có sẵn · Language of the link',
            description: '`en`, or Vietnamese.',
          },
        },
      },
      slots: {
        content: {
          title: 'Nội dung · Content',
          description: `What readers see before the script has run. Default: a link to ${fallback.href}.`,
        },
      },
      libraryOverrides: { dependencies: ['html_portlets/html-portlets'] },
    },
    { lineWidth: 0 },
  );
}

/** @param {import('../../build/hosts/elements.js').HostAttribute} attribute */
function prop({ kind, label, description, values, min, max }) {
  const type = { number: 'integer', flag: 'boolean' }[kind] ?? 'string';
  return {
    type,
    title: `${label.vi} · ${label.en}`,
    description,
    ...(values && { enum: [...values] }),
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  };
}

/** @param {import('../../build/hosts/elements.js').HostElement} element */
function templateFile({ tag, fallback, attributes }) {
  const written = attributes.map(({ name, kind }) => {
    const key = underscored(name);
    return kind === 'flag'
      ? `{% if ${key} %} ${name}="true"{% endif %}`
      : // A number may be 0.
        `{% if ${key} is not null and ${key} is not same as('') %} ${name}="{{ ${key} }}"{% endif %}`;
  });
  return `{#
/**
 * <${tag}>, with what readers see before its script has run. Twig escapes every value.
 */
#}
<${tag}{{ attributes }}${written.join('')}>
{%- block content -%}
<a href="${xml(fallback.href)}">{{ language|default('vi') == 'en' ? ${twigText(fallback.en)} : ${twigText(fallback.vi)} }}</a>
{%- endblock -%}
</${tag}>
`;
}

/** @param {string} text */
function twigText(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/**
 * What a text format with "Limit allowed HTML tags" needs beside what it has: for pasted snippets, and for the elements
 * themselves.
 *
 * @param {readonly import('../../build/hosts/elements.js').HostElement[]} elements
 */
function allowedTags(elements) {
  const settings = [...new Set(elements.flatMap(({ allAttributes }) => allAttributes))].sort();
  const data = ['portlet', 'feed', ...settings].map((name) => `data-${name}`).join(' ');
  const carriers = ['div', 'ul', 'table'].map((tag) => `<${tag} class ${data}>`);
  return `${[
    ...carriers,
    `<a href hreflang ${data}>`,
    ...elements.map(({ tag, allAttributes }) => `<${tag} class ${allAttributes.join(' ')}>`),
  ].join(' ')}\n`;
}
