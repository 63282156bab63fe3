import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { elementsOf } from './manifest.js';

/**
 * What editors, type checkers and language models know of the elements, all of it made from the manifest: `types/` for
 * frameworks, `web-types.json` for JetBrains, `vscode.*-custom-data.json`, and `llms.txt`.
 *
 * @param {object} manifest
 * @param {{ version: string, description: string }} about The package.
 */
export async function buildEditorData(manifest, about) {
  await mkdir('dist/types', { recursive: true });
  const texts = {
    'types/elements.d.ts': elementTypes(manifest),
    'web-types.json': getWebTypesData(structuredClone(manifest), { packageJson: false, hideLogs: true }),
    'llms.txt': forLanguageModels(manifest, about),
  };
  for (const [path, text] of Object.entries(texts)) {
    const isText = path.endsWith('.txt');
    await writeFile(
      `dist/${path}`,
      isText ? text : await format(text, { filepath: path, singleQuote: true }),
    );
  }
  generateVsCodeCustomElementData(structuredClone(manifest), { outdir: 'dist', hideLogs: true });
  for (const name of await readdir('build/types'))
    await copyFile(`build/types/${name}`, `dist/types/${name}`);
}

/** The types that the frameworks' own are made of, by template. */
function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  const events = new Map(elements.flatMap((element) => element.events.map((event) => [event.name, event])));
  const classes = elements.map(
    ({ tagName, name }) => `import type { ${name} } from '../esm/${tagName}/${tagName}.js';`,
  );
  const eventClasses = [...events.values()].map(({ type }) => type.text);
  return `${classes.join('\n')}
import type { ${eventClasses.join(', ')} } from '../esm/portlet/events.js';

/** The class of each element, by its tag. */
export interface Elements {
  ${elements.map(({ tagName, name }) => `'${tagName}': ${name};`).join('\n')}
}

/** The events of every element. */
export interface Events {
  ${[...events.values()].map(({ name, type, description }) => `${comment(description)}'${name}': ${type.text};`).join('\n')}
}

/** Listeners as templates name them, with what a framework writes before the event's name. */
export type EventHandlers<Prefix extends string> = {
  [Name in keyof Events as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** What templates may write at each element: its attributes, and its properties of the same meaning. */
export interface Attributes {
  ${elements.map(attributesType).join('\n')}
}
`;
}

/** @param {any} element */
function attributesType({ tagName, attributes }) {
  const lines = attributes
    .filter(({ readonly }) => !readonly)
    .flatMap(({ name, fieldName, type, description }) =>
      [...new Set([name, fieldName])]
        .filter(Boolean)
        .map((key) => `${comment(description)}'${key}'?: ${templateType(type.text)} | undefined;`),
    );
  return `'${tagName}': {\n${lines.join('\n')}\n};`;
}

/** Templates write numbers as text, too, and editors complete names where any text is allowed. */
function templateType(text) {
  if (text === 'number') return 'number | `${number}`';
  return text.replace(/ \| string$/, ' | (string & {})');
}

/** @param {string} text */
function comment(text) {
  return `/** ${text} */\n`;
}

/** https://llmstxt.org: the elements in one page of plain text. */
function forLanguageModels(manifest, { description, version }) {
  const elements = elementsOf(manifest);
  const [first] = elements;
  return `# html-portlets ${version}

> ${description}

For a page without a build: one classic script, and ordinary tags that become elements and survive the editors of content
systems. Inside stands what readers see until the data are there, and when they cannot be had.

    <div data-portlet="weather-regions" data-regions="ha-noi; hue"><a href="https://nchmf.gov.vn/">Bản tin thời tiết chính thức</a></div>
    <script src="/js/html-portlets.classic.js" defer></script>

Every attribute may be written as \`data-*\` there; values hold no quotes, brackets, \`#\`, \`<\` or \`>\`. For developers:
\`npm install html-portlets\`, then \`import 'html-portlets/weather-regions'\` registers \`<weather-regions>\`,
\`import 'html-portlets'\` all, and \`import { WeatherRegions } from 'html-portlets/weather-regions/element'\` gives the class
alone. Types for templates: \`import type {} from 'html-portlets/react'\` (or \`preact\`, \`solid\`, \`vue\`, \`svelte\`).

## Events of every element

They bubble and are composed.

${first.events.map((event) => `- \`${event.name}\` (\`${event.type.text}\`): ${line(event.description)}`).join('\n')}

## Custom properties of every element

${first.cssProperties.map((item) => `- \`${item.name}\` (default \`${item.default}\`): ${line(item.description)}`).join('\n')}
${elements.map(elementText).join('')}`;
}

/** @param {any} element */
function elementText({ tagName, description, attributes, slots, cssParts, members }) {
  const methods = members.filter(({ kind }) => kind === 'method');
  return `
## <${tagName}>

${line(description)}

### Attributes

${attributes.map(attributeLine).join('\n')}

### Methods

${methods.map(({ name, description: what }) => `- \`${name}()\`: ${line(what)}`).join('\n')}

### Slots

${slots.map(({ name, description: what }) => `- ${name || 'default'}: ${line(what)}`).join('\n')}

### Parts

${cssParts.map(({ name, description: what }) => `- \`${name}\`: ${line(what)}`).join('\n')}
`;
}

/** @param {any} attribute */
function attributeLine({ name, type, default: standard, minimum, maximum, readonly, description }) {
  const about = [
    type.text,
    minimum !== undefined && `${minimum} to ${maximum}`,
    standard && `default ${standard}`,
    readonly && 'read only',
  ];
  return `- \`${name}\` (${about.filter(Boolean).join('; ')}): ${line(description)}`;
}

/** @param {string} text */
function line(text) {
  return text.replace(/\s+/g, ' ');
}
