import { xml } from '../../../build/hosts/xml.js';
import hashes from '../../../dist/sri.json';
import { places } from '../../../hosts/places.js';
import type { Block } from './elements.js';
import type { Settings } from './settings.js';

/** What stands in the block until its script has run: what the editor writes into it, or a link to the same thing elsewhere. */
export function contentOf({ holds, fallback }: Block, content: string, language: 'vi' | 'en' = 'vi'): string {
  return (holds && content.trim()) || `<a href="${xml(fallback.href)}">${xml(fallback[language])}</a>`;
}

/** The one line that every editor keeps: ordinary tags, which the script of the page makes the element of. */
export function editorLine({ block, content, attributes }: Settings): string {
  const written = Object.entries(attributes)
    // DNN and two editors rewrite whatever is called src; Joomla drops what has no value.
    .map(([name, value]) => ` data-${name === 'src' ? 'feed' : name}="${xml(value || trueIn(block, name))}"`)
    .join('');
  return `<div data-portlet="${block.tag}"${written}>${contentOf(block, content)}</div>`;
}

/** The element itself, for pages that no editor's filter touches. */
export function elementLine({ block, content, attributes }: Settings): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => (value || !trueIn(block, name) ? ` ${name}="${xml(value)}"` : ` ${name}`))
    .join('');
  return `<${block.tag}${written}>${contentOf(block, content)}</${block.tag}>`;
}

const trueIn = ({ fields }: Block, attribute: string) =>
  fields.some(({ name, kind }) => name === attribute && kind === 'flag') ? 'true' : '';

/** The lines of the theme, with the hash of this version's script. */
export function themeLines({ host, preset }: Settings): readonly string[] {
  const { script, style } = places.find(({ name }) => name === host)!;
  const integrity = hashes['html-portlets.classic.js'];
  return [
    `<link rel="stylesheet" href="${style.replace('{preset}', preset)}">`,
    `<script src="${script}" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
  ];
}
