import { readFile } from 'node:fs/promises';
import { canRun } from '../programs.js';

const ofPackage = (path) => readFile(new URL(`../node_modules/${path}`, import.meta.url));
const ofDebian = (path) => readFile(`/usr/share/javascript/${path}`);

/**
 * The libraries of portals, as their makers gave them out, by the addresses that the pages load them from. From npm, as far as it has
 * them; Debian has prototype.js and the browser's MooTools (1.4.5, whose `Array.from` is that of 1.6). jQuery UI before 1.10 is in
 * neither. jQuery 1.4.2 comes with the examples of the first jsdom.
 */
export async function libraries() {
  return {
    '/lib/jquery-1.4.js': await ofPackage('jquery-1.4/example/jquery/jquery.js'),
    '/lib/jquery-1.9.js': await ofPackage('jquery/jquery.js'),
    '/lib/jquery-ui.js': await ofPackage('jqueryui/jquery-ui.js'),
    '/lib/require.js': await ofPackage('requirejs/require.js'),
    ...(canRun('prototype') && { '/lib/prototype.js': await ofDebian('prototype/prototype.js') }),
    ...(canRun('mootools') && { '/lib/mootools.js': await ofDebian('mootools/mootools-core.min.js') }),
  };
}
