import { toNfc } from '../../platform/unicode.js';
import { abbreviations, units } from './abbreviations.js';
import { digitsInWords, numberInWords, romanValue } from './numerals.js';

/** What has been read: what follows after a comma or a conjunction goes on as it began (`khóa XIV, XV`; `30/4 và 1/5`). */
type Kind = 'date' | 'month' | 'time' | 'measure' | 'phone' | 'roman' | 'other';

/** Where something may be read. */
interface Context {
  /** Lower case, as much as a rule looks at. */
  readonly before: string;
  readonly after: string;
  /** Behind an amount. */
  readonly unit: string | undefined;
  readonly previous: Kind | undefined;
}

/** A way in which figures are written, and how they are read; `undefined` where this may be something else. */
interface Rule {
  readonly kind: Kind;
  /** Sticky. */
  readonly pattern: RegExp;
  /** A unit may follow. */
  readonly isAmount?: boolean;
  read(groups: Readonly<Record<string, string | undefined>>, context: Context): string | undefined;
}

/** Characters around a figure that say what it is. */
const NEAR = 40;

const GROUPED = '\\d{1,3}(?:[.\\u00a0\\u202f]\\d{3}){1,5}(?!\\d)';
const SPACED = '[1-9]\\d{0,2}(?: \\d{3}){2,4}(?! ?\\d)';
const NUMBER = `(?:${GROUPED}|${SPACED}|\\d{1,15})(?:,\\d{1,9})?`;

const DATE_WORD = /(?:ngày|hôm|mùng|mồng|rằm)\s*$/;
const STRONG_DATE =
  /(?:ngày|hôm|mùng|mồng|rằm|sáng|trưa|chiều|tối|đêm|hôm (?:nay|qua)|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|lễ|dịp|quốc khánh|quốc tế (?:lao động|phụ nữ|thiếu nhi)|nhà giáo việt nam|khai giảng|giải phóng miền nam|kỷ niệm|kỳ nghỉ|tết)[\s(,:"“]{0,3}$|ngày (?:\d{1,2}(?:,| và| -)? ){1,6}$/;
const WEAK_DATE = /(?:từ|đến|tới|trước|sau|hết|vào|kể từ|tính đến|cuối|đầu)[\s(]*$/;
const FRACTION_BEFORE =
  /(?:hơn|gần|trên|dưới|quá|ít nhất|tối thiểu|tối đa|nhất là|chiếm|bằng|đạt|có|giảm|tăng|còn|được|mất|khoảng|chừng|với|cho|của) $/;
const FRACTION_AFTER =
  /^ (?:tổng|số|diện tích|dân số|đại biểu|(?:thành|ủy|hội|đảng) viên|cử tri|hộ|xã|phường|thôn|tổ|huyện|quận|tỉnh|chỉ tiêu|tiêu chí|nhiệm vụ|nội dung|hồ sơ|dự án|công trình|trường|lớp|cơ sở|người|dân|ý kiến|phiếu|lượt|đơn vị|cơ quan|tổ chức|doanh nghiệp|học sinh|sinh viên|giáo viên|cán bộ|chiều|quãng|chặng|thời gian|kinh phí|giá trị|vốn|mức|trong số|của|phần|các|trở lên|quân số|khối lượng|sản lượng|kế hoạch|câu|điểm|bộ|sở|ngành|địa phương|bệnh nhân|lao động|ca|vụ|thế kỷ|đường|ghế|nhân khẩu|sản phẩm|thí sinh|quốc gia|nước|thành phố|công nhân|nông dân|phụ nữ|trẻ em)/;
const COUNTED = /^ (?:xã|phường|chỉ tiêu|tiêu chí|nhiệm vụ|hồ sơ|dự án|trường|câu|điểm)(?!\p{L})/u;
const ADDRESS = /(?:số nhà|nhà số|số|ngõ|ngách|hẻm|kiệt|đường|phố|thửa|tờ|lô|phòng|căn)\s*$/;
const DOCUMENT =
  /(?:số|luật|nghị định|nghị quyết|thông tư|liên tịch|quyết định|chỉ thị|pháp lệnh|kế hoạch|công văn|hướng dẫn|kết luận|tờ trình|thông báo|báo cáo|qu[ýí])\s*$/;
const PHONE =
  /(?:điện thoại|đt|sđt|số máy|hotline|đường dây nóng|tổng đài|gọi|liên hệ|zalo|fax|di động|tel|phone)[^\d]{0,24}$/;
/** A noun is counted. */
const SHORT_NUMBER_AFTER = /^ (?!(?:để|hoặc|và|hay|khi|nếu|ngay|trong|theo|miễn phí)(?!\p{L}))\p{L}/u;
const CODE = /(?:mã số|mã|tài khoản|stk|cccd|cmnd|mst|căn cước|chứng minh)[^\d]{0,20}$/;
const RATIO = /(?:tỷ|tỉ) lệ(?: xích)?(?: bản đồ)?:?\s*$|bản đồ\s*$/;
const SCORE = /(?:tỷ|tỉ) số:?\s*$/;
const TIME_BEFORE = /(?:lúc|hồi|vào|từ|đến|tới|khoảng|trước|sau|sáng|trưa|chiều|tối|đêm|giờ)[\s(:,]*$/;
const TIME_AFTER = /^ ?[-–] ?\d{1,2}:\d\d|^ (?:sáng|trưa|chiều|tối|đêm|ngày|giờ|phút|hôm)/;
const RANGE_BEFORE =
  /(?:từ|khoảng|chừng|độ|tuổi|trang|điều|khoản|điểm|mục|giai đoạn|nhiệm kỳ|niên khóa|năm học|năm|tầng|lớp|bậc|cấp|trong|hơn|trên|dưới|nhiệt độ|mức|giật)\s*$/;
const SCALE_WORD = /^ ?(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|tr\b|đồng|lần|điểm|tấn|tạ|mét|lít|usd|vnđ)/;
const ROMAN_BEFORE =
  /(?:khóa|khoá|kỳ|kì|lớp|điều|bài|quý|quí|thế kỷ|thế kỉ|chương|phần|mục|tập|quyển|thứ|lần|hạng|loại|cấp|bậc|vùng|khu vực|nhóm|bảng|đợt|giai đoạn|đại hội|vòng|phụ lục|hợp phần|quân khu)\s$/;

/** What an amount may be over. */
const PER =
  /^(?:người|ngày|tháng|năm|giờ|phút|giây|lần|lượt|hộ|vụ|tuần|đêm|suất|sào|lớp|trường|xã|tấn|tạ|lượng|chỉ|lít|mét|chuyến|buổi|ca|quý|con|cây|chiếc|hồ sơ|học sinh|khóa|căn|bao|hộp|thùng|đơn vị)(?!\p{L})/u;
const AMOUNT_END = /(?:[\p{Ll}²³%]|m[23])$/u;

const isDay = (day: string) => Number(day) >= 1 && Number(day) <= 31;
const isMonth = (month: string) => Number(month) >= 1 && Number(month) <= 12;
const isYear = (year: string) => /^(?:1[5-9]|20|21)\d\d$/.test(year);

/** The fourth month and the fourth weekday have a name of their own. */
const fourth = (figures: string) => (Number(figures) === 4 ? 'tư' : numberInWords(figures));
const monthInWords = (month: string) => `tháng ${fourth(month)}`;
const yearInWords = (year: string | undefined) => (year ? ` năm ${numberInWords(year)}` : '');
/** `undefined` where there is no such day. */
function dateInWords(before: string, day = '', month = '', year?: string): string | undefined {
  if (!isDay(day) || !isMonth(month) || (year && !isYear(year))) return undefined;
  const name = DATE_WORD.test(before) ? '' : 'ngày ';
  return `${name}${numberInWords(day)} ${monthInWords(month)}${yearInWords(year)}`;
}

function timeInWords(hour = '', minute = '', second = ''): string | undefined {
  if (Number(hour) > 24) return undefined;
  const minutes = Number(minute) || second ? ` ${numberInWords(minute)} phút` : '';
  return `${numberInWords(hour)} giờ${minutes}${second ? ` ${numberInWords(second)} giây` : ''}`;
}

/** `1.234,50`: what follows the comma is read digit by digit. */
function decimalInWords(number: string): string {
  const [integer = '', decimals] = number.split(',');
  const words = numberInWords(integer.replace(/\D/g, ''));
  return decimals ? `${words} phẩy ${digitsInWords(decimals)}` : words;
}

const valueOf = (number: string) => Number(number.replace(/[^\d,]/g, '').replace(',', '.'));

/** `12,345` may be English: thousands. What stands behind it settles it, and so does a zero before it. */
const isDecimal = (number: string, unit: string | undefined, after: string) =>
  !/^[1-9]\d{0,2},\d{3}$/.test(number) || !!unit || SCALE_WORD.test(after);

const POWERS: Readonly<Record<string, string>> = { '²': ' vuông', 2: ' vuông', '³': ' khối', 3: ' khối' };

/** `km²`, `µg/m³`; `undefined` where a part is no unit. */
function unitInWords(unit: string): string | undefined {
  const parts = unit.split('/').map((part) => {
    const power = POWERS[part.slice(-1)];
    const symbol = power ? part.slice(0, -1) : part;
    const name = units[symbol] ?? abbreviations[symbol];
    return name && name + (power ?? '');
  });
  return parts.every(Boolean) ? parts.join(' trên ') : undefined;
}

/** A fraction; of many, as of a hundred points, it is counted. */
const fractionInWords = (one: string, other: string, after: string) => {
  const isCount = Number(other) > (Number(one) === 1 ? 99 : 10) || one === other || COUNTED.test(after);
  return `${numberInWords(one)} ${isCount ? 'trên' : 'phần'} ${isCount ? numberInWords(other) : fourth(other)}`;
};

/** `QĐ-UBND`, `NQ/TW`, `QH14`: the parts of a document's number. `undefined` where none of them is known. */
function documentInWords(name: string): string | undefined {
  let isKnown = false;
  const parts = name.split(/[-/]/).map((part) => {
    const letters = part.replace(/\d/g, '');
    const figures = part.slice(letters.length);
    const words = abbreviations[`/${letters}`] ?? abbreviations[letters];
    isKnown ||= words !== undefined;
    return (words ?? letters) + (figures ? ` khóa ${numberInWords(figures)}` : '');
  });
  return isKnown ? parts.join(' ') : undefined;
}

/** `2/3` is a fraction, a day, or a house: only where one of them is certain, it is read. */
function slashInWords(one: string, other: string, { before, after, previous }: Context): string | undefined {
  if (/thứ\s$/.test(before)) return `${ordinal(one)} trên ${numberInWords(other)}`;
  const isDate = isDay(one) && isMonth(other);
  const isNamedDate = STRONG_DATE.test(before) || previous === 'date' || previous === 'time';
  const isPadded = /^0/.test(one) || /^0/.test(other);
  const isFraction = FRACTION_AFTER.test(after);
  if (isDate && (isNamedDate || (isPadded && !isFraction))) return dateInWords(before, one, other);
  if (ADDRESS.test(before)) return undefined;
  if (!isDate) return fractionInWords(one, other, after);
  const isProper = Number(one) <= Number(other);
  if (isProper && isFraction) return fractionInWords(one, other, after);
  // Day and night, all week.
  if (one === '24' && other === '7') return undefined;
  if (!isProper || WEAK_DATE.test(before)) return dateInWords(before, one, other);
  return FRACTION_BEFORE.test(before) ? fractionInWords(one, other, after) : undefined;
}

/** For what begins with a digit or a sign before one; the first that has words counts. */
const RULES: readonly Rule[] = [
  // 15/2024/NĐ-CP, 15/QĐ-UBND, 18-NQ/TW, 59/2020/QH14
  {
    kind: 'other',
    pattern:
      /(?<number>\d{1,6})(?:\/(?<year>\d{4}))?[/-](?<name>\p{Lu}[\p{Lu}&]{0,11}[gr]?\d{0,2}(?:[-/]\p{Lu}[\p{Lu}&]{0,11}[gr]?\d{0,2}){0,4})(?![\p{L}\d])/uy,
    read({ number = '', year, name = '' }) {
      const words = documentInWords(name);
      return words && `${numberInWords(number)}${yearInWords(year)} ${words}`;
    },
  },
  // 2020-08-13
  {
    kind: 'date',
    pattern: /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\p{L}\d])/uy,
    read: ({ year, month, day }, { before }) => dateInWords(before, day, month, year),
  },
  // 13/8/2020, 01-8-2026, 13.8.2020, ngày 13/8/20
  {
    kind: 'date',
    pattern:
      /(?<day>\d{1,2})(?<sign> ?[/-] ?|\.)(?<month>\d{1,2})\k<sign>(?<year>\d{4}|\d\d)(?![\p{L}\d/]|[.,]\d)/uy,
    read({ year = '', month, day }, { before }) {
      if (year.length > 2) return dateInWords(before, day, month, year);
      return DATE_WORD.test(before) ? dateInWords(before, day, month, `20${year}`) : undefined;
    },
  },
  // 17 - 19/8, 01-05/9/2026
  {
    kind: 'date',
    pattern:
      /(?<from>\d{1,2}) ?[-–—] ?(?<to>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?(?![\p{L}\d/]|[.,]\d)/uy,
    read({ from = '', to = '', month = '', year }, { before, after }) {
      const isCertain =
        year || STRONG_DATE.test(before) || WEAK_DATE.test(before) || Number(to) > Number(month);
      if (!isCertain || !isDay(from) || Number(from) >= Number(to) || FRACTION_AFTER.test(after))
        return undefined;
      const date = dateInWords('ngày', to, month, year);
      return date && `${DATE_WORD.test(before) ? '' : 'ngày '}${numberInWords(from)} đến ${date}`;
    },
  },
  // tháng 8/2026, tháng 8 - 10/2026, tháng 4
  {
    kind: 'month',
    pattern:
      /(?<from>\d{1,2})(?: ?[-–—] ?(?<to>\d{1,2}))?(?: ?[/.-] ?(?<year>\d{4}))?(?![\p{L}\d/]|[.,-]\d)/uy,
    read({ from = '', to, year }, { before, after }) {
      if (!/tháng\s*$/.test(before) || !isMonth(from) || (to && !isMonth(to))) return undefined;
      // 3 tháng 4 ngày
      if (!year && /^ (?:ngày|tuần)/.test(after)) return undefined;
      return `${fourth(from)}${to ? ` đến ${monthInWords(to)}` : ''}${yearInWords(year)}`;
    },
  },
  // 7h30, 16 giờ 07, 7h30', 8h
  {
    kind: 'time',
    pattern:
      /(?<hour>\d{1,2}) ?(?:h|g|giờ) ?(?<minute>[0-5]\d)(?: ?(?:phút|ph|['’′]))?(?![\p{L}\d]|[.,]\d)/uy,
    read: ({ hour, minute }) => timeInWords(hour, minute),
  },
  { kind: 'time', pattern: /(?<hour>\d{1,2}) ?h(?![\p{L}\d/])/uy, read: ({ hour }) => timeInWords(hour) },
  // tỷ lệ 1:50.000, tỷ lệ 1/500, tỷ lệ 2/3
  {
    kind: 'other',
    pattern: /(?<one>\d{1,3}) ?[:/] ?(?<other>\d{1,3}(?:\.\d{3}){1,3}|\d{1,7})(?![\p{L}\d]|[.,]\d)/uy,
    read({ one = '', other = '' }, { before }) {
      const isNamed = RATIO.test(before);
      if (!isNamed || !Number(other.replace(/\./g, ''))) return undefined;
      const isFraction = Number(one) < Number(other) && other.length < 3;
      return `${numberInWords(one)} ${isFraction ? 'phần' : 'trên'} ${isFraction ? fourth(other) : decimalInWords(other)}`;
    },
  },
  // 1:50.000
  {
    kind: 'other',
    pattern: /1 ?: ?(?<other>\d{1,3}(?:\.\d{3}){1,3}|\d{3,7})(?![\p{L}\d]|[.,]\d)/uy,
    read: ({ other = '' }) => `một trên ${decimalInWords(other)}`,
  },
  // 07:30, 16:07:15
  {
    kind: 'time',
    pattern: /(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\p{L}\d]|[.,:]\d)/uy,
    read({ hour = '', minute, second }, { before, after, previous }) {
      const isNamed =
        TIME_BEFORE.test(before) || TIME_AFTER.test(after) || /^(?:time|date)$/.test(previous ?? '');
      const isCertain = hour.length > 1 || second || isNamed;
      return isCertain && !SCORE.test(before) ? timeInWords(hour, minute, second) : undefined;
    },
  },
  // tỷ số 3-1
  {
    kind: 'other',
    pattern: /(?<one>\d{1,3}) ?[-–:] ?(?<other>\d{1,3})(?![\p{L}\d]|[.,]\d)/uy,
    read: ({ one = '', other = '' }, { before }) =>
      SCORE.test(before) ? `${numberInWords(one)} ${numberInWords(other)}` : undefined,
  },
  // 8/2026; Luật 15/2020, quý 3-2026
  {
    kind: 'month',
    pattern: /(?<number>\d{1,4})(?<sign>[/-])(?<year>\d{4})(?![\p{L}\d/]|[.,]\d)/uy,
    read({ number = '', sign, year = '' }, { before }) {
      if (!isYear(year)) return undefined;
      if (DOCUMENT.test(before)) return `${numberInWords(number)}${yearInWords(year)}`;
      return sign === '/' && isMonth(number) ? `${monthInWords(number)}${yearInWords(year)}` : undefined;
    },
  },
  // ngày 5-9, lễ 30-4, mùng 2.9
  {
    kind: 'date',
    pattern: /(?<day>\d{1,2})[.-](?<month>\d{1,2})(?![\p{L}\d/]|[.,-]\d)/uy,
    read({ day, month }, { before, after }) {
      const isNamed = STRONG_DATE.test(before) && !/các ngày\s*$/.test(before);
      const isOther = SCALE_WORD.test(after) || /^ tháng/.test(after);
      return isNamed && !isOther ? dateInWords(before, day, month) : undefined;
    },
  },
  // 13/8, 2/3 tổng số, 15/20 tiêu chí
  {
    kind: 'date',
    pattern: /(?<one>\d{1,3})\/(?<other>[1-9]\d{0,2}|0\d)(?![\p{L}\d/]|[.,]\d)/uy,
    read: ({ one = '', other = '' }, context) => slashInWords(one, other, context),
  },
  // 12,345,678
  {
    kind: 'other',
    pattern: /(?<number>\d{1,3}(?:,\d{3}){2,4})(?![\p{L}\d]|[.,]\d)/uy,
    read: ({ number = '' }) => numberInWords(number.replace(/,/g, '')),
  },
  // 2 500 đồng
  {
    kind: 'other',
    isAmount: true,
    pattern: /(?<number>[1-9]\d{0,2} (?<group>\d{3}))(?! ?\d)/uy,
    read: ({ number = '', group }, { unit, after }) =>
      group === '000' || unit || SCALE_WORD.test(after) ? decimalInWords(number) : undefined,
  },
  // 30–35 °C, 5 - 10 ngày, 1,5-2 tỷ
  {
    kind: 'other',
    isAmount: true,
    pattern: new RegExp(`(?<from>${NUMBER}) ?[-–—÷] ?(?<to>${NUMBER})`, 'uy'),
    read({ from = '', to = '' }, { before, unit, after }) {
      const isNamed =
        unit || RANGE_BEFORE.test(before) || /^ ?\p{L}/u.test(after) || (isYear(from) && isYear(to));
      const isRange = valueOf(from) < valueOf(to) && !ADDRESS.test(before);
      if (!isNamed || !isRange || !isDecimal(from, unit, after) || !isDecimal(to, unit, after))
        return undefined;
      return `${decimalInWords(from)} đến ${decimalInWords(to)}`;
    },
  },
  // 7.5%, 1.5 triệu: where the point cannot be one of thousands
  {
    kind: 'other',
    isAmount: true,
    pattern: /(?<number>\d{1,4}\.\d{1,2})(?!\d)/uy,
    read: ({ number = '' }, { unit, after }) =>
      unit || SCALE_WORD.test(after) ? decimalInWords(number.replace('.', ',')) : undefined,
  },
  // 20 × 30 m, 20x30x40 cm
  {
    kind: 'other',
    isAmount: true,
    pattern: new RegExp(`(?<sides>${NUMBER}(?: ?[x×] ?${NUMBER}){1,2})`, 'uy'),
    read: ({ sides = '' }) => sides.split(/[x×]/).map(decimalInWords).join(' nhân '),
  },
  // 7,09%, 25 ha, 290 µg/m³, 100.000đ, 4.798.809
  {
    kind: 'other',
    isAmount: true,
    pattern: new RegExp(`(?<number>${NUMBER})`, 'uy'),
    read({ number = '' }, { before, unit, after }) {
      if (!isDecimal(number, unit, after)) return undefined;
      if (!unit && CODE.test(before) && /^\d{6,}$/.test(number)) return digitsInWords(number);
      return !unit && /thứ\s$/.test(before) ? ordinal(number) : decimalInWords(number);
    },
  },
  // −3 °C, -5%
  {
    kind: 'other',
    isAmount: true,
    pattern: new RegExp(`(?<sign>[-−])(?<number>${NUMBER})`, 'uy'),
    read({ sign, number = '' }, { before, after, unit = '' }) {
      const isNegative = sign === '−' || /^(?:%|.?C)$/.test(unit) || /^ độ/.test(after);
      return isNegative && /(?:^|[\s(])$/.test(before) ? `âm ${decimalInWords(number)}` : undefined;
    },
  },
  // $50, €1,5 triệu, USD 100
  {
    kind: 'other',
    pattern: new RegExp(
      `(?<unit>[$€]|US[D$]|EUR|VN[DĐ]) ?(?<number>${NUMBER})(?<scale> (?:nghìn|triệu|tỷ|tỉ))?(?![\\p{L}\\d]|[.,]\\d)`,
      'uy',
    ),
    read: ({ unit = '', number = '', scale = '' }) =>
      `${decimalInWords(number)}${scale} ${unitInWords(unit.replace('US$', '$'))}`,
  },
  // đồng/kg, người/km²
  {
    kind: 'other',
    pattern: /\/(?<unit>\p{L}{1,3}[²³23]?)(?![\p{L}\d])/uy,
    read({ unit = '' }, { before }) {
      const words = unitInWords(unit);
      return words && AMOUNT_END.test(before) ? ` trên ${words}` : undefined;
    },
  },
  // đồng/tháng, mm/đợt, lít/100 km
  {
    kind: 'other',
    pattern: /\/(?=(?<next>\p{Ll}{2}|[1-9]\d{0,2} ?\p{L}))/uy,
    read({ next = '' }, { before, after, previous }) {
      const isNamed = /\d/.test(next) || previous === 'measure' || PER.test(after);
      return isNamed && AMOUNT_END.test(before) ? ' trên ' : undefined;
    },
  },
];

/** The first and the fourth have names of their own. */
const ordinal = (figures: string) => (Number(figures) === 1 ? 'nhất' : fourth(figures));

/** Before a figure. */
const SIGNS: Readonly<Record<string, string>> = {
  '±': 'cộng trừ ',
  '≥': 'lớn hơn hoặc bằng ',
  '≤': 'nhỏ hơn hoặc bằng ',
  '>': 'lớn hơn ',
  '<': 'nhỏ hơn ',
  '~': 'khoảng ',
};

/** Words whose full stop is theirs: another word follows in the same sentence. */
const TITLES = /^(?:TP|Tp|TX|TS|ThS|GS|PGS|BS|KS|LS|NSND|NSƯT)$/;
const NAME = /[\p{L}\p{N}]{1,12}(?:[-&/][\p{L}\p{N}]{1,12}){0,3}(?![\p{L}\p{N}])/uy;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
const YEAR_BEHIND = / ?[/-] ?(\d{4})(?!\d)/y;
const ROADS: Readonly<Record<string, string>> = { QL: 'quốc lộ', TL: 'tỉnh lộ', 'Q.': 'quận' };
const ROAD = /([QT]L|Q\.)\.? ?(\d{1,3})([A-H]?)(?![\p{L}\d/])/uy;
/** Behind "triệu", or without a figure. */
const POWER = /[cdk]?m[23²³](?![\p{L}\d])/uy;
const ETC = /v\.v(?:\.{1,3}|…)?/y;
/** As many groups of digits as may be a telephone number, and more. */
const PHONE_NUMBER = /(?:\(\+?\d{2,4}(?:[ .-]\d{1,3})?\) ?|\+ ?)?\d{1,11}(?:[ .-]\(?\d{2,8}\)?){0,5}/y;
const UNIT = / ?([\p{L}%‰°ºµμ$€]{1,5}[²³23]?)(\/\p{L}{1,4}[²³23]?)?/uy;
/** What may not follow a unit, and a bare amount: there it is part of something longer. */
const NO_UNIT_END = /[\p{L}\d²³]|\.\d|,\d/uy;
const NO_AMOUNT_END = /[\p{L}\d°]|[.,/:+–-]\d|\/\p{Lu}/uy;
/** What is not read is left as it is: a word, a figure with all that is attached to it, a sign. */
const LITERAL =
  /\s+|(?:https?:\/\/|www\.)\S+|\p{L}[\p{L}\p{M}\p{N}]*|\p{N}[\p{L}\p{N}]*(?:[.,:/_@+–-][\p{L}\p{N}]+)*|[^]/uy;
const JOINED = /[\p{L}\p{N}][./:_@+,°–-]$/u;

interface Reading {
  readonly kind: Kind;
  readonly words: string;
  readonly end: number;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function isPhone(written: string, { before, after, previous }: Context): boolean {
  const isNamed = PHONE.test(before) || previous === 'phone';
  const digits = written.replace(/\D/g, '');
  const isAmount = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(written);
  return (
    /^0(?:[345789]\d{8}|2\d{8,9})$/.test(digits) ||
    (/^84[2-9]\d{8,9}$/.test(digits) && (isNamed || /^(?:\(?\+|\(?84[ .-])/.test(written))) ||
    (/^1[89]00(?:\d{4}|\d{6})$/.test(digits) &&
      (isNamed || !written.includes('-')) &&
      !/năm\s*$/.test(before)) ||
    (isNamed && !isAmount && /^(?:0\d{6,10}|[2-9]\d{6,7})$/.test(digits)) ||
    (isNamed && /^1(?:1\d|022|080)$/.test(digits) && !SHORT_NUMBER_AFTER.test(after))
  );
}

/** 0912.345.678, (024) 3825 3536, +84 24 3825 3536, 1900 6068: of the groups that follow as many as make a number. */
function readPhone(
  text: string,
  at: number,
  before: string,
  previous: Kind | undefined,
): Reading | undefined {
  let written = match(PHONE_NUMBER, text, at)?.[0] ?? '';
  for (; /\d{3}/.test(written); written = written.replace(/[ .-]?\(?\d{1,11}\)?$/, '')) {
    const end = at + written.length;
    const after = text.slice(end, end + NEAR).toLowerCase();
    if (/^(?:[\p{L}\d]|[.,/-]\d)/u.test(after)) continue;
    if (!isPhone(written, { before, after, previous, unit: undefined })) continue;
    return { kind: 'phone', words: `${written.includes('+') ? 'cộng ' : ''}${digitsInWords(written)}`, end };
  }
  return undefined;
}

/** The unit behind an amount, or nothing; `undefined` where what follows is no end of an amount. */
function readUnit(
  text: string,
  at: number,
): { readonly name?: string; readonly words: string; readonly end: number } | undefined {
  const [found = '', one = '', other = ''] = match(UNIT, text, at) ?? [];
  for (const name of [one + other, one]) {
    const words = name && unitInWords(name);
    const end = at + found.length - (one + other).length + name.length;
    if (words && !match(NO_UNIT_END, text, end)) return { name, words: ` ${words}`, end };
  }
  return match(NO_AMOUNT_END, text, at) ? undefined : { words: '', end: at };
}

function readFigure(text: string, at: number, previous: Kind | undefined): Reading | undefined {
  const near = text.slice(Math.max(0, at - NEAR), at);
  if (!previous && JOINED.test(near)) return undefined;
  const before = near.toLowerCase();
  const phone = readPhone(text, at, before, previous);
  if (phone) return phone;
  for (const { kind, pattern, isAmount, read } of RULES) {
    const found = match(pattern, text, at);
    const unit = found && isAmount ? readUnit(text, pattern.lastIndex) : undefined;
    if (!found || (isAmount && !unit)) continue;
    const end = unit?.end ?? at + found[0].length;
    const after = text.slice(end, end + NEAR).toLowerCase();
    const words = read(found.groups ?? {}, { before, after, previous, unit: unit?.name });
    if (words) return { kind: unit?.name ? 'measure' : kind, words: words + (unit?.words ?? ''), end };
  }
  return undefined;
}

/** A Roman numeral behind a word that counts: `khóa XV`, `Quý II/2026`. */
function readRoman(text: string, at: number, word: string, previous: Kind | undefined): Reading | undefined {
  const value = /^[IVX]{1,6}$/.test(word) ? romanValue(word) : undefined;
  const end = at + word.length;
  // III.1
  if (!value || /^\.\d/.test(text.slice(end, end + 2))) return undefined;
  const before = text.slice(Math.max(0, at - NEAR), at).toLowerCase();
  const isHeading = at === 0 && word.length > 1 && /^[.)]\s/.test(text.slice(end, end + 2));
  if (!isHeading && previous !== 'roman' && !ROMAN_BEFORE.test(before)) return undefined;
  const year = match(YEAR_BEHIND, text, end);
  const words = /thứ\s$/.test(before) ? ordinal(`${value}`) : numberInWords(`${value}`);
  return { kind: 'roman', words: words + yearInWords(year?.[1]), end: end + (year?.[0].length ?? 0) };
}

function readWord(text: string, at: number, previous: Kind | undefined): Reading | undefined {
  const etc = match(ETC, text, at);
  if (etc) {
    const end = at + etc[0].length;
    return { kind: 'other', words: end === text.length ? 'vân vân.' : 'vân vân', end };
  }
  const word = match(WORD, text, at)![0];
  const roman = readRoman(text, at, word, previous);
  if (roman) return roman;
  const road = match(ROAD, text, at);
  if (road) {
    const [, name = '', number = '', branch] = road;
    const words = `${ROADS[name]} ${numberInWords(number)} ${branch}`;
    return { kind: 'other', words: words.trim(), end: at + road[0].length };
  }
  const name = match(NAME, text, at)?.[0] ?? word;
  const parts = name.split(/[-/&]/);
  const isNumber = /[-/]/.test(name);
  const known = parts.map(
    (part) => abbreviations[part] ?? (isNumber ? abbreviations[`/${part}`] : undefined),
  );
  const whole =
    abbreviations[name] ?? (known.every(Boolean) ? known.join(isNumber ? ' ' : ' và ') : undefined);
  const words = whole ?? abbreviations[word];
  if (!words) return undefined;
  const end = at + (whole ? name : word).length;
  const hasOwnStop = TITLES.test(word) && /^\. ?\p{Lu}/u.test(text.slice(end, end + 3));
  return hasOwnStop
    ? { kind: 'other', words: text[end + 1] === ' ' ? words : `${words} `, end: end + 1 }
    : { kind: 'other', words, end };
}

function readAt(text: string, at: number, previous: Kind | undefined): Reading | undefined {
  const sign = text[at]!;
  const figure = /[\d+($€/−UEV-]/.test(sign) ? readFigure(text, at, previous) : undefined;
  if (figure) return figure;
  const words = SIGNS[sign];
  if (words && /^ ?\d/.test(text.slice(at + 1, at + 3))) return { kind: 'other', words, end: at + 1 };
  if (text.slice(at, at + 3) === './.') return { kind: 'other', words: '.', end: at + 3 };
  if (text.slice(at, at + 3) === ' & ') return { kind: 'other', words: ' và ', end: at + 3 };
  const [power] = match(POWER, text, at) ?? [];
  if (power) return { kind: 'other', words: unitInWords(power)!, end: at + power.length };
  return /[\p{Lu}đv]/u.test(sign) ? readWord(text, at, previous) : undefined;
}

/** Kinds of which two with a dash between them are a range. */
const RANGES: ReadonlySet<Kind> = new Set(['date', 'month', 'time', 'measure', 'roman']);
/** What may stand between two of a kind. */
const BETWEEN = /^\s?(?:,|;|và|đến|tới|hoặc|hay|[-–/x×])?\s?(?:ngày|khóa|quý|đến ngày)?\s?$/;

/**
 * A Vietnamese text as it is to be read: dates, numbers, units and official abbreviations in words, since voices spell them or
 * read them as something else. What has two readings is left as it stands.
 */
export function speechText(text: string): string {
  const source = toNfc(text);
  let words = '';
  /** What has not been read since the last that was. */
  let gap = '';
  let last: Reading | undefined;
  for (let at = 0; at < source.length;) {
    const previous = last && gap.length < 16 && BETWEEN.test(gap) ? last.kind : undefined;
    const reading = readAt(source, at, previous);
    if (reading) {
      const isRange = RANGES.has(reading.kind) && reading.kind === previous && /^ ?[-–—] ?$/.test(gap);
      const isProduct = reading.kind === 'measure' && previous === 'measure' && /^ ?[x×] ?$/.test(gap);
      words += (isRange ? ' đến ' : isProduct ? ' nhân ' : gap) + reading.words;
      gap = '';
      last = reading;
      at = reading.end;
    } else {
      const literal = match(LITERAL, source, at)![0];
      gap += literal;
      at += literal.length;
    }
  }
  return (words + gap).replace(/\s+/g, ' ').trim();
}
