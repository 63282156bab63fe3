import type { Bulletin, DayPart, Later, WeatherText, Wind } from './weather-text.js';
import { weatherHeading } from './heading.js';

/**
 * Labels by Open-Meteo's weather code, in the words of the national service. Two are avoided on purpose: "mưa phùn" for 51 to 55,
 * which stand for any light rain, and "mưa đá", since hail is modelled for Central Europe only.
 */
const conditions: Readonly<Record<number, string>> = {
  0: 'Trời quang',
  1: 'Ít mây',
  2: 'Có mây',
  3: 'Nhiều mây',
  45: 'Sương mù',
  48: 'Sương mù đóng băng',
  51: 'Mưa nhỏ',
  53: 'Mưa nhỏ',
  55: 'Mưa nhỏ',
  56: 'Mưa phùn băng giá',
  57: 'Mưa phùn băng giá',
  61: 'Mưa',
  63: 'Mưa vừa',
  65: 'Mưa to',
  66: 'Mưa băng giá',
  67: 'Mưa băng giá',
  71: 'Tuyết nhẹ',
  73: 'Tuyết rơi',
  75: 'Tuyết rơi dày',
  77: 'Tuyết hạt',
  80: 'Mưa rào nhẹ',
  81: 'Mưa rào',
  82: 'Mưa rào to',
  85: 'Mưa tuyết nhẹ',
  86: 'Mưa tuyết',
  95: 'Mưa dông',
  96: 'Dông mạnh',
  99: 'Dông rất mạnh',
};

const points = ['bắc', 'đông bắc', 'đông', 'đông nam', 'nam', 'tây nam', 'tây', 'tây bắc'];
const parts: Record<DayPart, string> = {
  morning: 'sáng',
  noon: 'trưa',
  afternoon: 'chiều',
  evening: 'tối',
  'afternoon-evening': 'chiều tối',
  night: 'đêm',
};
const clouds = ['quang mây', 'ít mây', 'có mây', 'nhiều mây'];
const heats = ['', 'nắng nóng', 'nắng nóng gay gắt', 'nắng nóng đặc biệt gay gắt'];
const colds = ['', 'trời rét', 'trời rét đậm', 'trời rét hại'];

const minus = (value: number) => `${value}`.replace('-', '−');
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const condition = (code = -1) => conditions[code] ?? '';
const wet = (code: number) => (code === 95 ? 'mưa rào và dông' : lower(condition(code)));

function wind({ point, force: [low, high] }: Wind): string {
  if (!high) return 'lặng gió';
  const force = low === high || !low ? high : `${low}–${high}`;
  return `gió ${point === undefined ? '' : `${points[point]} `}cấp ${force}`;
}

const later = ({ part, code }: Later) => `${parts[part]} có ${wet(code)}`;

/** The national service's order: cloud, rain and when; heat or cold; wind; lowest and highest; then the present. */
function bulletin(facts: Bulletin): string {
  const { code, words, place, temperature, low, high } = facts;
  let sky = words ? lower(words) : code === undefined ? '' : (clouds[code] ?? lower(condition(code)));
  if (facts.later) sky += `, ${later(facts.later)}`;
  else if (!words && code !== undefined && code < 4) sky += ', không mưa';
  const sentence = [
    sky,
    heats[facts.heat] || colds[facts.cold],
    facts.wind && wind(facts.wind),
    low !== undefined && high !== undefined && `${minus(low)}–${minus(high)} °C`,
    `hiện ${minus(temperature)} °C` +
      (facts.feelsLike === undefined ? '' : `, cảm giác như ${minus(facts.feelsLike)} °C`),
    facts.humidity !== undefined && `độ ẩm ${facts.humidity} %`,
  ];
  return `${place}: ${sentence.filter(Boolean).join('; ')}.`;
}

export const vi: WeatherText = {
  heading: weatherHeading.vi,
  place: 'Địa phương',
  weather: 'Thời tiết',
  condition,
  dry: 'Không mưa',
  later: (given) => upper(later(given)),
  feelsLike: (temperature) => `Cảm giác như ${minus(temperature)}°`,
  humidity: (percent) => `Độ ẩm ${percent} %`,
  wind: (given) => upper(wind(given)),
  rainChance: (percent) => `Khả năng mưa ${percent} %`,
  bulletin,
  nowIn: (isCity, province) => `nay thuộc ${isCity ? 'thành phố' : 'tỉnh'} ${province}`,
  problem: {
    unknown: 'Không tìm thấy địa phương này',
    coordinates: 'Toạ độ không đúng',
    'too-many': 'Danh sách quá dài, phần này không hiện',
  },
  noData: 'Chưa có số liệu',
  lacks: { feelsLike: 'Cảm giác như: chưa rõ', humidity: 'Độ ẩm: chưa rõ', wind: 'Gió: chưa rõ' },
  drizzle: 'Mưa phùn',
  updated: (time, age) => `Cập nhật ${time}${age ? ` · ${age}` : ''}`,
  model: 'Số liệu mô hình, tham khảo',
  rounded: 'đã làm tròn',
  official: 'Bản tin chính thức',
  sourceOf: 'Nguồn',
};
