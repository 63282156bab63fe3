/**
 * Translators of browsers put elements of their own, `<font>`, in the place of texts. What Lit would update is then no longer there: each
 * becomes a text again, as it reads now, so that what changes is shown and the rest stays translated.
 */
export function unwrapTranslations(root: ParentNode): void {
  root.querySelectorAll('font').forEach((element) => element.replaceWith(element.textContent));
}
