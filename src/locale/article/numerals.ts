const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const GROUPS = ['', 'nghìn', 'triệu', 'tỷ'];

/** Digit by digit; other characters are left out. */
export const digitsInWords = (figures: string): string =>
  figures
    .replace(/\D/g, '')
    .split('')
    .map((digit) => DIGITS[Number(digit)])
    .join(' ');

/** A whole number. What is longer than its names go, or begins with a zero as telephone numbers do, is read digit by digit. */
export function numberInWords(figures: string): string {
  const number = figures.replace(/^0+/, '') || '0';
  if (number.length > 12 || (figures.length > 2 && figures.startsWith('0'))) return digitsInWords(figures);
  if (number === '0') return DIGITS[0]!;
  const groups: string[] = [];
  for (let end = number.length; end > 0; end -= 3) groups.unshift(number.slice(Math.max(0, end - 3), end));
  return groups
    .map((group, index) => {
      if (!Number(group)) return '';
      return `${hundredsInWords(group, index > 0)} ${GROUPS[groups.length - 1 - index]!}`.trim();
    })
    .filter(Boolean)
    .join(' ');
}

/** Up to three digits. @param isContinued Something precedes them: their zeros are read. */
function hundredsInWords(group: string, isContinued: boolean): string {
  const [hundred, ten, one] = [...group.padStart(3, '0')].map(Number) as [number, number, number];
  const words: string[] = [];
  if (hundred || isContinued) words.push(DIGITS[hundred]!, 'trăm');
  if (ten > 1) words.push(DIGITS[ten]!, 'mươi');
  else if (ten === 1) words.push('mười');
  else if (one && words.length) words.push('linh');
  if (one === 1 && ten > 1) words.push('mốt');
  else if (one === 5 && ten > 0) words.push('lăm');
  else if (one) words.push(DIGITS[one]!);
  return words.join(' ');
}

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/;
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The value of a Roman numeral up to 39; `undefined` for what is none. */
export function romanValue(numeral: string): number | undefined {
  const [, tens, ones] = ROMAN.exec(numeral) ?? [];
  return numeral && tens !== undefined ? tens.length * 10 + ONES.indexOf(ones!) : undefined;
}
