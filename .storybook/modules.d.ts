declare module 'virtual:custom-elements-manifest' {
  /** The custom elements manifest of this package. */
  const manifest: object;
  export default manifest;
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
