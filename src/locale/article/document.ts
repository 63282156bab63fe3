import { table } from '../translations.js';

export const documentText = table('document', {
  vi: { name: 'Văn bản', number: 'Số, ký hiệu', day: 'Ngày ban hành', issuer: 'Cơ quan ban hành' },
  en: { name: 'Document', number: 'Number', day: 'Date of issue', issuer: 'Issued by' },
});
