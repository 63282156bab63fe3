declare module '*/dist/custom-elements.json' {
  /** The custom elements manifest of this package. */
  const manifest: { modules: readonly { declarations: readonly never[] }[] };
  export default manifest;
}

declare module '*/dist/sri.json' {
  /** The hashes of the built files, by their paths in `dist/`. */
  const hashes: Readonly<Record<string, string>>;
  export default hashes;
}

declare module '*/package.json' {
  export const version: string;
}

/** The address of this bundle's page-relative folder of the site, set when it is bundled. */
declare const SITE: string;
