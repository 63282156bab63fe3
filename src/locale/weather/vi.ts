import { signed, uncapitalize } from '../format.js';
import type { WeatherStrings } from './strings.js';

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
const dayParts = {
  morning: 'sáng',
  noon: 'trưa',
  afternoon: 'chiều',
  evening: 'tối',
  'afternoon-evening': 'chiều tối',
  night: 'đêm',
};
const clouds = ['quang mây', 'ít mây', 'có mây', 'nhiều mây'];
const condition = (code = -1) => conditions[code] ?? '';

export const vi: WeatherStrings = {
  language: 'vi',
  heading: 'Thời tiết các vùng',
  region: 'Địa phương',
  weather: 'Thời tiết',
  noData: 'Chưa có số liệu',
  condition,
  drizzle: 'Mưa phùn',
  rainChance: (percent) => `Khả năng mưa ${percent} %`,
  rain: (percent) => `Mưa\u00a0${percent}\u00a0%`,
  feelsLike: (temperature) => `Cảm giác như ${signed(temperature)}°`,
  humidity: (percent) => `Độ ẩm ${percent} %`,
  unknown: { feelsLike: 'Cảm giác như: chưa rõ', humidity: 'Độ ẩm: chưa rõ', wind: 'Gió: chưa rõ' },
  sky: (code = -1) => clouds[code] ?? uncapitalize(condition(code)),
  later: (part, code) =>
    `${dayParts[part]} có ${code === 95 ? 'mưa rào và dông' : uncapitalize(condition(code))}`,
  ends: (part) => (part ? `${dayParts[part]} sẽ tạnh` : 'hôm nay chưa tạnh'),
  dry: ['không mưa', 'khó có mưa', 'có thể mưa'],
  heat: ['', 'nắng nóng', 'nắng nóng gay gắt', 'nắng nóng đặc biệt gay gắt'],
  cold: ['', 'trời rét', 'trời rét đậm', 'trời rét hại'],
  wind([low, high], point) {
    if (!high) return 'lặng gió';
    const force = low === high || !low ? high : `${low}–${high}`;
    return `gió ${point === undefined ? '' : `${points[point]} `}cấp ${force}`;
  },
  range: (low, high) => `${signed(low)}–${signed(high)} °C`,
  now: 'hiện',
  nowIn: (isCity, province) => `nay thuộc ${isCity ? 'thành phố' : 'tỉnh'} ${province}`,
  problem: {
    unknown: 'Không tìm thấy địa phương này',
    coordinates: 'Toạ độ không đúng',
    'too-many': 'Danh sách quá dài, phần này không hiện',
  },
  updated: (time, age) => `Cập nhật ${time}${age ? ` · ${age}` : ''}`,
  model: 'Số liệu mô hình, tham khảo',
  rounded: 'đã làm tròn',
  official: 'Bản tin chính thức',
  source: 'Nguồn',
};
