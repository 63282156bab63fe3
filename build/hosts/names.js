/**
 * Names as other languages want them.
 *
 * @param {string} name With hyphens: `heading-level`.
 */
export function underscored(name) {
  return name.replaceAll('-', '_');
}

/** @param {string} name `heading-level` becomes `headingLevel`. */
export function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} name `heading-level` becomes `HeadingLevel`. */
export function pascalCase(name) {
  return camelCase(`-${name}`);
}
