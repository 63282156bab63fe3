import type { Language } from '../language.js';

/** What the table of a legal document says. Loaded with it. */
interface DocumentText {
  /** Of the table. */
  readonly name: string;
  readonly number: string;
  readonly day: string;
  readonly issuer: string;
}

export const documentText: Readonly<Record<Language, DocumentText>> = {
  vi: { name: 'Văn bản', number: 'Số, ký hiệu', day: 'Ngày ban hành', issuer: 'Cơ quan ban hành' },
  en: { name: 'Document', number: 'Number', day: 'Date of issue', issuer: 'Issued by' },
};
