import { descriptions } from '../../hosts/elements.js';

/**
 * An element as the packs see it: the manifest's facts with the words of `hosts/elements.js`.
 *
 * @typedef {object} HostElement
 * @property {string} tag
 * @property {import('../../hosts/elements.js').Text} name
 * @property {import('../../hosts/elements.js').Text} summary
 * @property {string} icon
 * @property {string} slug
 * @property {import('../../hosts/elements.js').Description['fallback']} fallback
 * @property {boolean} holds
 * @property {boolean} readsNews
 * @property {Readonly<Record<string, string>>} example
 * @property {readonly HostAttribute[]} attributes What editors set, in the order of a form.
 * @property {readonly string[]} allAttributes Every attribute of the element, for filters that allow them.
 *
 * @typedef {object} HostAttribute
 * @property {string} name
 * @property {'text' | 'number' | 'choice' | 'flag'} kind
 * @property {import('../../hosts/elements.js').Text} label
 * @property {string} description The manifest's own, in English.
 * @property {readonly string[]} [values]
 * @property {number} [min]
 * @property {number} [max]
 */

/**
 * @param {{ modules: readonly { declarations: readonly any[] }[] }} manifest
 * @returns {readonly HostElement[]} In alphabetical order.
 * @throws {Error} where the manifest and the descriptions do not fit together.
 */
export function hostElements(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1))
    .map(hostElement);
}

/** @param {any} declaration */
function hostElement({ tagName: tag, attributes }) {
  const described = descriptions[tag];
  if (!described) throw new Error(`hosts/elements.js does not describe <${tag}>`);
  const { settings, ...rest } = described;
  const unknown = Object.keys(rest.example).find((name) => !settings[name]);
  if (unknown)
    throw new Error(`The example of <${tag}> sets ${unknown}, which hosts/elements.js does not describe`);
  // `state` is for reading, and what a block is allowed by a filter does not set it.
  const settable = attributes.filter(({ name }) => name !== 'state');
  return {
    tag,
    holds: false,
    readsNews: false,
    ...rest,
    allAttributes: settable.map(({ name }) => name).sort(),
    attributes: Object.entries(settings).map(([name, setting]) => {
      const attribute = settable.find((candidate) => candidate.name === name);
      if (!attribute) throw new Error(`<${tag}> has no attribute ${name}, which hosts/elements.js describes`);
      return { name, kind: kindOf(attribute, setting), description: attribute.description, ...setting };
    }),
  };
}

/**
 * @param {{ type?: { text: string } }} attribute
 * @param {import('../../hosts/elements.js').Setting} setting
 */
function kindOf({ type }, { values }) {
  if (values) return 'choice';
  if (/\bnumber\b/.test(type?.text ?? '')) return 'number';
  return type?.text === 'boolean' ? 'flag' : 'text';
}
