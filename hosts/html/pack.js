import { assets } from '../../build/hosts/library.js';
import { elementMarkup } from '../../build/hosts/markup.js';
import { htmlPage } from '../../build/hosts/pages.js';
import { snippetFiles } from '../../build/hosts/snippets.js';

/** For any server: the files, a page for each block, includes for servers that put pages together, and snippets for editors. */
export const html = {
  name: 'html',
  async files(library) {
    const { elements, integrity, preloadLines } = library;
    const files = new Map(assets(library, 'html-portlets/'));
    files.set(
      'html-portlets/includes/script.html',
      `<link rel="stylesheet" href="/html-portlets/themes/xanh.css">\n<script src="/html-portlets/html-portlets.classic.js" integrity="${integrity}" crossorigin="anonymous" defer></script>\n`,
    );
    for (const element of elements) {
      files.set(`html-portlets/includes/${element.slug}.html`, `${elementMarkup(element)}\n`);
      const page = {
        title: element.name.vi,
        script: 'html-portlets/html-portlets.classic.js',
        integrity,
        theme: 'html-portlets/themes/xanh.css',
        body: elementMarkup(element),
        preload: await preloadLines(element.tag, element.example, { script: 'classic' }),
      };
      files.set(`${element.slug}.html`, htmlPage(page));
    }
    return new Map([...files, ...snippetFiles(library, 'snippets/')]);
  },
};
