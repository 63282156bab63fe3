import { toNfc } from '../../platform/unicode.js';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const GROUPS = ['', 'nghìn', 'triệu', 'tỷ'];

/** What officials write short, and say in full. */
const SHORT: Readonly<Record<string, string>> = {
  ATGT: 'an toàn giao thông',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  CCHC: 'cải cách hành chính',
  CNTT: 'công nghệ thông tin',
  CT: 'chỉ thị',
  ĐBQH: 'đại biểu Quốc hội',
  GPMB: 'giải phóng mặt bằng',
  HĐND: 'hội đồng nhân dân',
  HTX: 'hợp tác xã',
  KH: 'kế hoạch',
  MTTQ: 'Mặt trận Tổ quốc',
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  NTM: 'nông thôn mới',
  PCCC: 'phòng cháy chữa cháy',
  QĐ: 'quyết định',
  QH: 'Quốc hội',
  TB: 'thông báo',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  TP: 'thành phố',
  TT: 'thông tư',
  TTHC: 'thủ tục hành chính',
  TTg: 'Thủ tướng',
  UBND: 'ủy ban nhân dân',
};
/** Parts of a document's number that mean something else by themselves. */
const IN_NUMBERS: Readonly<Record<string, string>> = {
  CP: 'chính phủ',
  BTC: 'bộ tài chính',
  TW: 'trung ương',
};

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
/** Not in the middle of a number or word. */
const START = '(^|[^\\p{L}\\p{N}/.,])';
const END = '(?![\\p{L}\\p{N}/]|[.,]\\d)';

/** The ways in which figures and signs are written, each with how it is said; in order, as one may hold another. */
const RULES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  // 123/2020/QĐ-UBND
  [
    /(\d)(?:\/(\d{4}))?\/(\p{Lu}[\p{Lu}g]*(?:-\p{Lu}[\p{Lu}g]*)*)/gu,
    (_, figure, year, name) => `${figure} ${year ? `năm ${year} ` : ''}${name}`,
  ],
  [/\bTP\.? ?HCM(?!\p{L})/gu, () => 'thành phố Hồ Chí Minh'],
  [/\bTP\. ?(?=\p{Lu})/gu, () => 'thành phố '],
  [
    new RegExp(`${START}(?:ngày )?${DAY}/${MONTH}/(\\d{4})${END}`, 'giu'),
    (_, before, day, month, year) => `${before}ngày ${Number(day)} tháng ${monthOf(month!)} năm ${year}`,
  ],
  [
    new RegExp(`${START}${DAY} ?[-–] ?${DAY}/${MONTH}${END}`, 'gu'),
    (_, before, from, to, month) => `${before}${Number(from)} đến ${Number(to)} tháng ${monthOf(month!)}`,
  ],
  [
    new RegExp(`${START}(ngày )?${DAY}/${MONTH}${END}`, 'giu'),
    (_, before, named = '', day, month) =>
      `${before}${named || 'ngày '}${Number(day)} tháng ${monthOf(month!)}`,
  ],
  [
    /(\d{1,2})[:h](\d\d)(?!\d)/g,
    (_, hour, minute) => `${hour} giờ${Number(minute) ? ` ${Number(minute)} phút` : ''}`,
  ],
  [/(\d)\s*%/g, (_, figure) => `${figure} phần trăm`],
  [/(\d)\s*°C/g, (_, figure) => `${figure} độ C`],
  [/(\d)\s*m2\b|(\d)\s*m²/g, (_, one, other) => `${one ?? other} mét vuông`],
  [/(\d)\s*km\b/g, (_, figure) => `${figure} ki lô mét`],
  [/(\d)\s*ha\b/g, (_, figure) => `${figure} héc ta`],
  [/\.\/\.\s*$/g, () => '.'],
  // 4.798.809 and 4 798 809, 3,5
  [/\d{1,3}(?:[.\u00a0]\d{3})+(?!\d)|\d+/g, (figures) => inWords(figures!.replace(/\D/g, ''))],
  [
    /(\p{L}),(?=(?:không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L}))/gu,
    (_, letter) => `${letter} phẩy `,
  ],
];

/**
 * A Vietnamese text as it is to be said: dates, numbers, signs and official short forms in words, since voices spell them or read
 * them as something else.
 */
export function speechText(text: string): string {
  const written = RULES.reduce(
    (result, [pattern, say]) => result.replace(pattern, (...found: string[]) => say(...found)),
    toNfc(text),
  );
  return written
    .replace(/[\p{Lu}]{1,4}[\p{Lu}g]*(?:-[\p{Lu}]+g?)*/gu, (name) => nameInWords(name))
    .replace(/\s+/g, ' ')
    .trim();
}

/** `QĐ-UBND`: each part in full; as it is where a part is not known. */
function nameInWords(name: string): string {
  const parts = name.split('-');
  const isNumber = parts.length > 1;
  const said = parts.map((part) => SHORT[part] ?? (isNumber ? IN_NUMBERS[part] : undefined));
  return said.every(Boolean) ? said.join(' ') : name;
}

const monthOf = (month: string) => (Number(month) === 4 ? 'tư' : String(Number(month)));

/** A whole number of figures, as long as it may be. */
export function inWords(figures: string): string {
  const number = figures.replace(/^0+/, '') || '0';
  // What begins with a zero, or has no name, is read figure by figure, as telephones are.
  if (number.length > 12 || (figures.length > 2 && figures.startsWith('0'))) {
    return [...figures].map((figure) => DIGITS[Number(figure)]).join(' ');
  }
  if (Number(number) === 0) return DIGITS[0]!;
  const groups: string[] = [];
  for (let end = number.length; end > 0; end -= 3) groups.unshift(number.slice(Math.max(0, end - 3), end));
  return groups
    .map((group, index) => {
      if (!Number(group)) return '';
      return `${hundreds(group, index > 0)} ${GROUPS[groups.length - 1 - index]!}`.trim();
    })
    .filter(Boolean)
    .join(' ');
}

/** Up to three figures. @param whole Something stands before: nothing of it is left out. */
function hundreds(group: string, whole: boolean): string {
  const [hundred, ten, one] = [...group.padStart(3, '0')].map(Number) as [number, number, number];
  const words: string[] = [];
  if (hundred || whole) words.push(DIGITS[hundred]!, 'trăm');
  if (ten > 1) words.push(DIGITS[ten]!, 'mươi');
  else if (ten === 1) words.push('mười');
  else if (one && words.length) words.push('linh');
  if (one === 1 && ten > 1) words.push('mốt');
  else if (one === 5 && ten > 0) words.push('lăm');
  else if (one) words.push(DIGITS[one]!);
  return words.join(' ');
}
