import { nothing } from 'lit';
import type { Language } from '../../locale/language.js';
import { addStyles } from '../../portlet/add-styles.js';
import type { ArticleBody } from '../article-body.js';
import { legalDocument } from '../lazy.js';
import type { LazyParts } from '../lazy.js';

/** Whether it is worth loading what reads the head of a document, which stands within so many characters. */
const NUMBER = /Số ?:? ?\d+ ?[/-]/;
const HEAD = 2_000;

/** Number, day and issuer of a legal document. Below the text, which it would move otherwise. */
export function documentTable(
  { findings, element }: ArticleBody,
  parts: LazyParts,
  language: Language,
): unknown {
  if (!findings || !NUMBER.test(element.textContent.slice(0, HEAD))) return nothing;
  const module = parts.get(legalDocument);
  if (!module) return nothing;
  addStyles(parts.host, module.styles);
  return module.legalDocument(element, language);
}
