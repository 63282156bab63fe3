import { templatesOf } from '../../build/hosts/files.js';
import { assets } from '../../build/hosts/library.js';
import { snippetFiles } from '../../build/hosts/snippets.js';

/** A line of the skin, and lines for the Text/HTML module. */
export const dnn = {
  name: 'dnn',
  async files(library) {
    return new Map([
      ...(await templatesOf('hosts/dnn/skin', 'skin/', {})),
      ...assets(library, 'skin/html-portlets/'),
      ...snippetFiles(library, 'text-html/'),
    ]);
  },
};
