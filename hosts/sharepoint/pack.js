import { assets } from '../../build/hosts/library.js';
import { elementMarkup, snippet } from '../../build/hosts/markup.js';
import { htmlPage } from '../../build/hosts/pages.js';

const folder = '/SiteAssets/html-portlets';

/** Files for Content Editor web parts on one's own servers, and pages to embed in SharePoint Online. */
export const sharepoint = {
  name: 'sharepoint',
  async files(library) {
    const { elements, integrity, preloadLines } = library;
    const files = new Map(assets(library, 'SiteAssets/html-portlets/'));
    for (const element of elements) {
      files.set(
        `SiteAssets/html-portlets/${element.slug}.html`,
        `<link rel="stylesheet" href="${folder}/themes/xanh.css"><script src="${folder}/html-portlets.classic.js"></script>\n${snippet(element)}\n`,
      );
      const page = {
        title: element.name.vi,
        script: 'html-portlets.classic.js',
        integrity,
        theme: 'themes/xanh.css',
        body: elementMarkup(element),
        preload: await preloadLines(element.tag, element.example, { script: 'classic' }),
      };
      files.set(`embed/${element.slug}.html`, htmlPage(page));
    }
    return new Map([...files, ...assets(library, 'embed/')]);
  },
};
