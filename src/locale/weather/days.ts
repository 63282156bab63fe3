import { signed, uncapitalize } from '../format.js';
import type { Language } from '../language.js';

/** What the days to come say to a reader. Loaded with the views that show them. */
export interface DayStrings {
  readonly today: string;
  /** @param index 0 = Sunday. */
  weekday(index: number): string;
  weekdayShort(index: number): string;
  /** One day as a sentence for assistive technology. */
  day(
    day: string,
    condition: string,
    rainChance: number | undefined,
    low: number | undefined,
    high: number | undefined,
  ): string;
}

const vietnamese = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const sentence = (day: string, clauses: readonly (string | false)[]) =>
  `${day}: ${clauses.filter(Boolean).join('; ')}.`;

export const dayStrings: Readonly<Record<Language, DayStrings>> = {
  vi: {
    today: 'Hôm nay',
    weekday: (index) => vietnamese[index]!,
    weekdayShort: (index) => (index ? `T${index + 1}` : 'CN'),
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
    day: (day, condition, rainChance, low, high) =>
      sentence(day, [
        uncapitalize(condition),
        rainChance !== undefined && `chance of rain ${rainChance}%`,
        low !== undefined && high !== undefined && `${signed(low)} to ${signed(high)} °C`,
      ]),
  },
};
