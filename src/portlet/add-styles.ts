import { adoptStyles } from 'lit';
import type { CSSResult, LitElement } from 'lit';
import { aftermath } from './lazy.js';

const added = new WeakMap<Node, Set<CSSResult>>();

/** Adds a sheet that a lazy module has brought to those of an element, once. */
export function addStyles({ renderRoot }: LitElement, sheet: CSSResult): void {
  const root = renderRoot as ShadowRoot;
  const sheets = added.get(root) ?? new Set();
  if (sheets.has(sheet)) return;
  added.set(root, sheets.add(sheet));
  // Lit puts these in the place of all; in Safari before 16.4, which can adopt none, it appends them.
  adoptStyles(root, [...(root.adoptedStyleSheets ?? []), sheet]);
  aftermath.value?.completeColors([sheet]);
}
