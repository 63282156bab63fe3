import { readFile } from 'node:fs/promises';

/** Those of any element of HTML. */
const GLOBAL = ['id', 'class', 'dir', 'style', 'hidden'];

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** The names of attributes that each element may have, by its tag: as the manifest says that is built beside the program. */
export async function attributesByTag(): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = await readFile(new URL('../custom-elements.json', import.meta.url), 'utf8');
  const { modules } = JSON.parse(text) as Manifest;
  const elements = modules.flatMap(({ declarations }) => declarations);
  return new Map(
    elements.flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, [...attributes.map(({ name }) => name), ...GLOBAL]] as const] : [],
    ),
  );
}
