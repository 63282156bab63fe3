import { assets } from '../../build/hosts/library.js';
import { templatesOf } from '../../build/hosts/files.js';
import { phpElements } from '../../build/hosts/php-elements.js';

/** A plugin: blocks, shortcodes, settings. */
export const wordpress = {
  name: 'wordpress',
  installs: 'html-portlets/',
  async files(library) {
    const { elements, version } = library;
    const files = await templatesOf('hosts/wordpress/html-portlets', 'html-portlets/', { version });
    files.set('html-portlets/elements.php', phpElements(elements));
    for (const element of elements) {
      files.set(`html-portlets/blocks/${element.tag}/block.json`, blockFile(element, version));
    }
    return new Map([...files, ...assets(library, 'html-portlets/assets/')]);
  },
};

/** @param {import('../../build/hosts/elements.js').HostElement} element */
function blockFile({ tag, name, summary, icon, attributes }, version) {
  const block = {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: `html-portlets/${tag}`,
    version,
    title: name.vi,
    category: 'widgets',
    icon,
    description: summary.vi,
    keywords: [name.en, tag],
    textdomain: 'html-portlets',
    attributes: Object.fromEntries(
      attributes.map(({ name: attribute, kind, values }) => [
        attribute,
        // Numbers too, so that an empty field stands for the element's own default.
        { type: kind === 'flag' ? 'boolean' : 'string', ...(values && { enum: ['', ...values] }) },
      ]),
    ),
    supports: { html: false, align: ['left', 'right', 'wide', 'full'] },
    editorScript: 'html-portlets-editor',
    viewScript: 'html-portlets',
  };
  return `${JSON.stringify(block, null, 2)}\n`;
}
