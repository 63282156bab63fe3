import { camelCase, pascalCase } from '../build/hosts/names.js';
import { xml } from '../build/hosts/xml.js';

/**
 * A block in a host's own way of writing one, where its pack brings such a way. The others take the line for editors, or a form.
 *
 * @typedef {object} Written
 * @property {string} language Of the code: `html`, `twig`, `jsp`, `aspx` or `text`.
 * @property {string} code
 *
 * @param {string} host A name of `places.js`.
 * @param {string} tag
 * @param {Readonly<Record<string, string>>} attributes
 * @param {string} content HTML inside the block.
 * @returns {Written | undefined}
 */
export function writtenFor(host, tag, attributes, content) {
  const list = Object.entries(attributes);
  switch (host) {
    case 'wordpress': {
      const written = list.map(([name, value]) => ` ${name}="${xml(value)}"`).join('');
      return {
        language: 'text',
        code: tag === 'html-portlet' ? `[${tag}${written}]${content}[/${tag}]` : `[${tag}${written}]`,
      };
    }
    case 'drupal': {
      const written = list.map(([name, value]) => `${name.replaceAll('-', '_')}: ${quoted(value)}`);
      return {
        language: 'twig',
        code: `{{ include('html_portlets:${tag}', { ${written.join(', ')} }, with_context = false) }}`,
      };
    }
    case 'jsp': {
      const written = list.map(([name, value]) => ` ${camelCase(name)}="${xml(value)}"`).join('');
      return {
        language: 'jsp',
        code: `<portlet:${camelCase(tag)}${written}>${content}</portlet:${camelCase(tag)}>`,
      };
    }
    case 'webforms': {
      const written = list.map(([name, value]) => ` ${pascalCase(name)}="${xml(value)}"`).join('');
      const name = pascalCase(tag);
      return {
        language: 'aspx',
        code: `<portlet:${name} runat="server"${written}><Content>${content}</Content></portlet:${name}>`,
      };
    }
    default:
      return undefined;
  }
}

/** @param {string} value As Twig writes a text. */
const quoted = (value) => `'${value.replace(/[\\']/g, '\\$&')}'`;
