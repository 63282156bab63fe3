import { locationOf } from './location.js';
import { isMarkup, piecesOf } from '../template.js';

/** Two or more letters, one of them with a mark: `đ` alone is a letter that is worked on, not a word. */
const vietnamese = /\p{L}[À-ÖØ-öø-ỹ]|[À-ÖØ-öø-ỹ]\p{L}|[A-Za-z][\u0300-\u036f]/u;
/** Where they may stand: strings, and the names of provinces and towns, which are data. */
const allowed =
  /^locale\/|(^|\/)strings\.\w+\.ts$|^weather-regions\/regions\/(default-regions|provinces)\.ts$/;
const word = /\p{L}{2,}/u;
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
]);

/** Only `src/locale` and `strings.*.ts` files hold what a reader sees. English for editors, in the console, may stand anywhere. */
export const stringsInLocale = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const location = locationOf(context.filename);
    if (!location || allowed.test(location.path)) return {};
    const report = (node, text) =>
      context.report({ node, message: `What readers see belongs to src/locale: '${text.trim()}'.` });
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
