import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { documentText } from '../../locale/article/document.js';
import type { Language } from '../../locale/language.js';
import { toNfc } from '../../platform/unicode.js';
import { longDate, machineTime } from '../../time/format.js';

export { styles } from './legal-document.css.js';

/** What the head of a legal document names. */
export interface LegalDocument {
  /** Number and symbol, `1234/QĐ-UBND`. */
  readonly number: string;
  /** The day it was signed: milliseconds since 1970. */
  readonly day: number;
  /** As it is written there, in capitals. */
  readonly issuer?: string | undefined;
}

/** Lines of a text within which its head is looked for, and the most characters of such a line. */
const HEAD = 16;
const LONG = 120;

/** `Số: 1234/QĐ-UBND`, `Số: 15/2020/TT-BTC`, `Số 35-CT/TU`. */
const NUMBER = /^Số ?:? ?(\d{1,6}(?:\/\d{4})?[/-][A-ZĐƯ]{1,10}(?:[-–/&.][A-ZĐƯ\d]{1,12}){0,4})$/;
/** `Hà Nội, ngày 13 tháng 8 năm 2020` */
const DAY = /^\p{Lu}[\p{L} .-]{1,40}, ?ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u;
/** An office begins so, in capitals; a further line of its name does not. */
const OFFICE =
  /^(?:[UỦ][YỶ] BAN|UBND|HĐND|HỘI ĐỒNG|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|BỘ(?! LUẬT)|TỔNG CỤC|CỤC|CHI CỤC|SỞ|BAN(?! HÀNH)|PHÒNG|VĂN PHÒNG|THANH TRA|CHỦ TỊCH|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|THỊ ỦY|ĐẢNG ỦY|CÔNG AN|TÒA ÁN|VIỆN|TRUNG TÂM|KHO BẠC|BẢO HIỂM)(?: |$)/;
const STATE = /^CỘNG H[ÒO][ÀA] XÃ HỘI/;

/**
 * Number, day and issuer in the head of a text, as the decree on official papers (30/2020/NĐ-CP) has them written. Nothing where
 * number or day are missing or named twice: a story that speaks of a document is none.
 *
 * @param lines Of the text, in their order.
 */
export function findLegalDocument(lines: Iterable<string>): LegalDocument | undefined {
  const numbers: string[] = [];
  const days: number[] = [];
  const office: string[] = [];
  let count = 0;
  let isOffice = false;
  for (const source of lines) {
    if (count === HEAD) break;
    if (/\S/.test(source)) count++;
    if (source.length > LONG) continue;
    const line = toNfc(source).replace(/\s+/g, ' ').trim();
    const day = DAY.exec(line);
    if (day) days.push(dayOf(day));
    const number = NUMBER.exec(line.replace(/ ?([/–-]) ?/g, '$1'))?.[1];
    if (number) numbers.push(number);
    const isCapital = /^[\p{Lu}\s,.&–-]+$/u.test(line) && !STATE.test(line);
    if (isCapital && OFFICE.test(line) && !numbers.length) office.splice(0, office.length, line);
    else if (isCapital && isOffice) office.push(line);
    isOffice = isCapital && office[office.length - 1] === line;
  }
  const [number] = numbers;
  const [day] = days;
  if (!number || numbers.length > 1 || !day || days.length > 1) return undefined;
  return { number, day, issuer: office.join(' ') || undefined };
}

/** Midnight in Viet Nam; 0 where there is no such day. */
function dayOf([, day, month, year]: RegExpExecArray): number {
  const text = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const instant = Date.parse(`${text}T00:00+07:00`);
  return machineTime(instant || 0, false) === text ? instant : 0;
}

/** The lines of a text: its blocks, parted where lines are broken. */
export function* linesOf(text: Element): Generator<string> {
  for (const block of text.querySelectorAll('p, h2, h3, h4, h5, h6, li, td, th')) {
    if (block.querySelector('p, li, td')) continue;
    let line = '';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeName === 'BR') {
        yield line;
        line = '';
      } else line += (node as Text).data ?? '';
    }
    yield line;
  }
}

/** The text's number, day and issuer as a table; nothing where it is no document. */
export function legalDocument(text: Element, language: Language): TemplateResult | typeof nothing {
  const found = findLegalDocument(linesOf(text));
  if (!found) return nothing;
  const words = documentText(language);
  const row = (name: string, value: unknown) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${value}</td>
    </tr>`;
  return html`<table class="document" aria-label=${words.name}>
    ${row(words.number, found.number)}
    ${row(words.day, html`<time datetime=${machineTime(found.day, false)}>${longDate(found.day)}</time>`)}
    ${found.issuer ? row(words.issuer, found.issuer) : nothing}
  </table>`;
}
