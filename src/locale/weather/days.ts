import type { Language } from '../language.js';

/** What the days to come say to a reader: with the views that show them, as the plain line does without. */
export interface DayText {
  readonly today: string;
  /** `index` 0 = Sunday. */
  weekday(index: number): string;
  weekdayShort(index: number): string;
  /** One day for assistive technology. */
  day(
    day: string,
    words: string,
    chance: number | undefined,
    low: number | undefined,
    high: number | undefined,
  ): string;
}

const vietnamese = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const minus = (value: number) => `${value}`.replace('-', '−');
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const joined = (day: string, told: readonly (string | false)[]) =>
  `${day}: ${told.filter(Boolean).join('; ')}.`;

export const dayText: Readonly<Record<Language, DayText>> = {
  vi: {
    today: 'Hôm nay',
    weekday: (index) => vietnamese[index]!,
    weekdayShort: (index) => (index ? `T${index + 1}` : 'CN'),
    day: (day, words, chance, low, high) =>
      joined(day, [
        lower(words),
        chance !== undefined && `khả năng mưa ${chance} %`,
        low !== undefined && high !== undefined && `${minus(low)}–${minus(high)} °C`,
      ]),
  },
  en: {
    today: 'Today',
    weekday: (index) => english[index]!,
    weekdayShort: (index) => english[index]!.slice(0, 3),
    day: (day, words, chance, low, high) =>
      joined(day, [
        lower(words),
        chance !== undefined && `chance of rain ${chance}%`,
        low !== undefined && high !== undefined && `${minus(low)} to ${minus(high)} °C`,
      ]),
  },
};
