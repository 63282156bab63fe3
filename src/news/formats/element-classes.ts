/** Words in a class that change from item to item. */
export const STATE =
  /^(?:[\w-]{0,30}(?:left|right|trai|phai)|active|selected|current|first|last|odd|even|show|in|fade|hidden|hide|clearfix|nobo|bo|lifirst|[a-z_-]{0,30}\d[\w-]{0,80}|featured|sticky|alt|alternate|(?:category|tag|format|type|status)-.{0,80}|has-post-thumbnail|hentry)$/i;

export const classesOf = (element: Element): string[] => [...element.classList];
export const hasClass = (element: Element, pattern: RegExp): boolean =>
  classesOf(element).some((name) => pattern.test(name));

/** Two elements of one shape are entries, or rows, of one list. */
export const shapeOf = (element: Element): string =>
  [element.localName, ...classesOf(element).filter((name) => !STATE.test(name))].join('.');
