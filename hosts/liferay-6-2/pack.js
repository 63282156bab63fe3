import { templatesOf } from '../../build/hosts/files.js';
import { fallbackLink } from '../../build/hosts/markup.js';
import { snippetFiles } from '../../build/hosts/snippets.js';

/** What a theme loads once, the snippets of Web Content, and templates that write an Asset Publisher's news as a list. */
export const liferay62 = {
  name: 'liferay-6-2',
  async files(library) {
    const { version, elements, script, doctor, themes } = library;
    const newsLink = fallbackLink(elements.find(({ tag }) => tag === 'featured-news'));
    const files = new Map([
      ...(await templatesOf('hosts/liferay-6-2/theme', 'theme/', { version })),
      ...(await templatesOf(
        'hosts/liferay-6-2/application-display-template',
        'application-display-template/',
        {
          newsLink,
        },
      )),
      ['theme/js/html-portlets.classic.js', script],
      ['theme/js/doctor.js', doctor],
      ...snippetFiles(library, 'web-content/'),
    ]);
    for (const [name, css] of themes) files.set(`theme/css/html-portlets-${name}`, css);
    return files;
  },
};
