declare module 'virtual:custom-elements-manifest' {
  /** The custom elements manifest of this package. */
  const manifest: object;
  export default manifest;
  /** Its elements, as they are published. */
  export const elements: readonly object[];
}

declare module '*.css' {}

declare module '*.svg' {
  /** Its address. */
  const url: string;
  export default url;
}

declare module '*.css?inline' {
  /** The sheet's text. */
  const text: string;
  export default text;
}
