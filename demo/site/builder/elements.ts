import { hostElements } from '../../../build/hosts/elements.js';
import manifest from '../../../dist/custom-elements.json';
import { attributeTexts } from '../../../hosts/attributes.js';

export type Language = 'vi' | 'en';
export type Text = Readonly<Record<Language, string>>;

/** A field of the form: an attribute as the manifest has it, in the words of `hosts/attributes.js`. */
export interface Field {
  readonly name: string;
  readonly label: Text;
  readonly meaning: Text;
  readonly kind: 'choice' | 'flag' | 'number' | 'several' | 'text';
  /** For `choice` the first is what is taken without the attribute; for `several` any may be given together. */
  readonly values: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Among the first that most editors want. */
  readonly isCommon: boolean;
}

export interface Block {
  readonly tag: string;
  readonly name: Text;
  readonly summary: Text;
  readonly fallback: { readonly href: string } & Text;
  /** Whether its content is the editor's own. */
  readonly holds: boolean;
  readonly example: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
}

interface ManifestAttribute {
  readonly name: string;
  readonly description: string;
  readonly type: { readonly text: string };
  readonly default?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface ManifestElement {
  readonly tagName: string;
  readonly attributes: readonly ManifestAttribute[];
}

/** The elements of the manifest, for `checkSnippet`. */
export const manifestElements = manifest.modules
  .flatMap(({ declarations }) => declarations as readonly ManifestElement[])
  .filter(({ tagName }) => tagName);

const order = ['weather-regions', 'featured-news', 'news-article', 'html-portlet'];

/** Each block with its form. */
export const blocks: readonly Block[] = hostElements(manifest)
  .map(({ tag, name, summary, fallback, holds, example, attributes }) => {
    const common = attributes.map((attribute) => attribute.name);
    const described = manifestElements.find(({ tagName }) => tagName === tag)!;
    const fields = described.attributes
      .filter((attribute) => attribute.name !== 'state')
      .map((attribute) => fieldOf(attribute, common.includes(attribute.name)))
      .sort((one, other) => place(common, one) - place(common, other));
    return { tag, name, summary, fallback, holds, example, fields };
  })
  .sort((one, other) => order.indexOf(one.tag) - order.indexOf(other.tag));

/** In the order of the hosts' forms; what these leave out comes behind, in the manifest's. */
function place(common: readonly string[], { name }: Field): number {
  return common.includes(name) ? common.indexOf(name) : common.length;
}

function fieldOf(
  { name, description, type, minimum, maximum, ...rest }: ManifestAttribute,
  isCommon: boolean,
) {
  const { vi = name, en = name, meaning = description } = attributeTexts[name] ?? {};
  const values = [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
  const standard = rest.default?.replaceAll("'", '');
  const field: Field = {
    name,
    label: { vi, en },
    meaning: { vi: meaning, en: description.replaceAll('`', '') },
    kind: kindOf(type.text, values),
    // The default first, and each once.
    values: [...new Set([standard, ...values])].filter(
      (value) => value && values.includes(value),
    ) as string[],
    isCommon,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return name === 'lang' ? { ...field, kind: 'choice' as const, values: ['', 'vi', 'en'] } : field;
}

function kindOf(type: string, values: readonly string[]): Field['kind'] {
  if (values.length) return /\| string$/.test(type) ? 'several' : 'choice';
  if (/\bnumber\b/.test(type)) return 'number';
  return type === 'boolean' ? 'flag' : 'text';
}
