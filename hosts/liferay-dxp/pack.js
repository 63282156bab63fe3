import { stringify } from 'yaml';
import { snippetFiles } from '../../build/hosts/snippets.js';

const project = 'client-extensions/html-portlets/';

/**
 * A client extension project of a Liferay workspace: a widget for each element, and the script for what is pasted into Web
 * Content. All of them load the same file, so that a page has it once.
 */
export const liferayDxp = {
  name: 'liferay-dxp',
  async files(library) {
    const { elements, script, doctor, themes, version } = library;
    const files = new Map([
      [`${project}client-extension.yaml`, extensions(elements, version)],
      [`${project}assets/${scriptName(version)}`, script],
      [`${project}assets/doctor.js`, doctor],
    ]);
    for (const [name, css] of themes) files.set(`${project}assets/html-portlets.${name}`, css);
    for (const [path, snippet] of snippetFiles(library, 'web-content/')) files.set(path, snippet);
    return files;
  },
};

/** Liferay lets browsers keep what it serves, so that a newer file has another name. */
function scriptName(version) {
  return `html-portlets.classic.${version}.js`;
}

/**
 * @param {readonly import('../../build/hosts/elements.js').HostElement[]} elements
 * @param {string} version
 */
function extensions(elements, version) {
  return stringify(
    {
      assemble: [{ from: 'assets', into: 'static' }],
      ...Object.fromEntries(elements.map((element) => [element.tag, widget(element, version)])),
      'html-portlets-everywhere': {
        type: 'globalJS',
        name: 'html-portlets: kịch bản cho đoạn mã dán',
        description: 'Script for pasted snippets, on the pages to which it is added.',
        url: scriptName(version),
        scriptElementAttributes: { defer: true, 'data-senna-track': 'permanent' },
      },
      'html-portlets-do': {
        type: 'globalCSS',
        name: 'html-portlets: màu đỏ',
        description: 'The red preset, for pages whose blocks are all pasted.',
        url: 'html-portlets.do.css',
      },
    },
    { lineWidth: 0 },
  );
}

/**
 * @param {import('../../build/hosts/elements.js').HostElement} element
 * @param {string} version
 */
function widget({ tag, name, summary, slug, example }, version) {
  return {
    type: 'customElement',
    name: name.vi,
    description: `${summary.vi} ${summary.en}`,
    htmlElementName: tag,
    urls: [scriptName(version)],
    // Keeps the block's room until the script has run.
    cssURLs: ['html-portlets.xanh.css'],
    friendlyURLMapping: slug,
    instanceable: true,
    portletCategoryName: 'category.client-extensions',
    // The lines that Liferay's form shows as “Properties”; they become the element's attributes.
    properties: Object.entries(example).map(([attribute, value]) => `${attribute}=${value}`),
    useESM: false,
  };
}
