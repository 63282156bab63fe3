import type { LazyModule } from '../platform/lazy-module.js';
import type { FullLanguage, Language } from './language.js';
import type { Words } from './words.js';

type Translation = LazyModule<{ readonly words: Partial<Words> }>;
type Rows<T> = Readonly<Record<FullLanguage, T> & Partial<Record<Language, T>>>;

/** The languages beside Vietnamese and English: each a file with the tables that it has, which only its readers load (CONTRIBUTING.md). */
const files: Readonly<Record<Exclude<Language, FullLanguage>, Translation>> = {};

export const translations: Readonly<Partial<Record<Language, Translation>>> = files;

/** What a language's file says, once it is there. */
export const wordsOf = (language: Language): Partial<Words> | undefined =>
  translations[language]?.value?.words;

/** What a table says in a language, in English where that lacks the table. */
export const table =
  <Name extends keyof Words>(name: Name, rows: Rows<Words[Name]>) =>
  (language: Language): Words[Name] =>
    wordsOf(language)?.[name] ?? rows[language] ?? rows.en;
