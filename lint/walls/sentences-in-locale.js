import { placeOf } from './rooms.js';
import { isMarkup, piecesOf } from '../template.js';

/** Two or more letters, one of them with a mark: `đ` alone is a letter that is worked on, not a word. */
const vietnamese = /\p{L}[À-ÖØ-öø-ỹ]|[À-ÖØ-öø-ỹ]\p{L}|[A-Za-z][\u0300-\u036f]/u;
/** Names of provinces and towns, which are data. */
const placeNames = /^weather-regions\/regions\/(default-regions|provinces)\.ts$/;
const word = /\p{L}{2,}/u;
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
]);

/** Wall 5: only `src/locale` holds what a citizen reads. English for editors, in the console, may stand anywhere. */
export const sentencesInLocale = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const place = placeOf(context.filename);
    if (!place || place.room === 'locale' || placeNames.test(place.path)) return {};
    const report = (node, text) =>
      context.report({ node, message: `Sentences belong to src/locale: '${text.trim()}'.` });
    return {
      Literal(node) {
        if (typeof node.value === 'string' && vietnamese.test(node.value)) report(node, node.value);
      },
      TemplateElement(node) {
        if (vietnamese.test(node.value.raw)) report(node, node.value.raw);
      },
      TaggedTemplateExpression(node) {
        if (!isMarkup(node)) return;
        for (const { kind, name, value, node: part } of piecesOf(node.quasi)) {
          const isRead = kind === 'text' || spoken.has(name);
          if (isRead && word.test(value) && !vietnamese.test(value)) report(part, value);
        }
      },
    };
  },
};
