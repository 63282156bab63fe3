import { Xml } from '../xml.js';
import type { XmlElement } from '../xml.js';

const LOCALIZED = /^\s*(?:<\?xml[^<>]*>\s*)?<root[^<>]*\savailable-locales/;

/**
 * A text that Liferay keeps in several languages, as XML, in one of them: the one wanted, else the default, else the first. Of the
 * fields of an article the longest.
 */
export function inLanguage(source: string, language: string): string {
  if (!LOCALIZED.test(source)) return source;
  const xml = new Xml(source);
  const [root] = xml.elements();
  if (!root) return source;
  const [, standard = ''] = /\sdefault-locale=["']([^"']*)/.exec(root.tag) ?? [];
  const hasLocale = ({ tag }: XmlElement) => tag.includes('language-id');
  const texts = [...xml.elements(root.from, root.to)]
    .flatMap((element) => (hasLocale(element) ? element : [...xml.elements(element.from, element.to)]))
    .map((element) => ({
      locale: /\slanguage-id=["']([^"']*)/.exec(element.tag)?.[1] ?? '',
      text: xml.textOf(element),
    }))
    .sort((one, other) => other.text.length - one.text.length);
  const found =
    texts.find(({ locale }) => locale.startsWith(language)) ??
    texts.find(({ locale }) => locale === standard) ??
    texts[0];
  return found?.text ?? '';
}
