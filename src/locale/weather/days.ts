import { signed, uncapitalize } from '../format.js';
import { table } from '../translations.js';

const vietnamese = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const sentence = (day: string, clauses: readonly (string | false)[]) =>
  `${day}: ${clauses.filter(Boolean).join('; ')}.`;

export const dayStrings = table('days', {
  vi: {
    today: 'Hôm nay',
    weekday: (index) => vietnamese[index]!,
    weekdayShort: (index) => (index ? `T${index + 1}` : 'CN'),
    scale: (low, high) => `Thang nhiệt độ chung: ${low}\u00a0–\u00a0${high}`,
    present: 'lúc này',
    rain: 'khả năng mưa',
    day: (day, condition, rainChance, low, high) =>
      sentence(day, [
        uncapitalize(condition),
        rainChance !== undefined && `khả năng mưa ${rainChance} %`,
        low !== undefined && high !== undefined && `${signed(low)}–${signed(high)} °C`,
      ]),
  },
  en: {
    today: 'Today',
    weekday: (index) => english[index]!,
    weekdayShort: (index) => english[index]!.slice(0, 3),
    scale: (low, high) => `Scale of temperature: ${low}\u00a0–\u00a0${high}`,
    present: 'now',
    rain: 'chance of rain',
    day: (day, condition, rainChance, low, high) =>
      sentence(day, [
        uncapitalize(condition),
        rainChance !== undefined && `chance of rain ${rainChance}%`,
        low !== undefined && high !== undefined && `${signed(low)} to ${signed(high)} °C`,
      ]),
  },
});
