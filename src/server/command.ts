import type { ParseArgsConfig } from 'node:util';
import type { FullLanguage } from '../locale/language.js';
import type { ServerText } from '../locale/server/server-text.js';
import { CommandError } from './command-error.js';

/** What a command is run with. */
export interface Run {
  /** The arguments that are no options. */
  readonly files: readonly string[];
  /** The options by name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly language: FullLanguage;
  readonly strings: ServerText;
  /** Writes a line of results. */
  say(line: string): void;
  /** Writes a line of what is wrong. */
  warn(line: string): void;
}

/** One command of `html-portlets`. */
export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * @returns The exit status.
   * @throws {CommandError} where it cannot do what was asked: exit status 2.
   */
  run(run: Run): Promise<number>;
}

/** The whole number that an option gives. */
export function numberOption(
  name: string,
  values: Readonly<Record<string, unknown>>,
  [low, high]: readonly [number, number],
  strings: ServerText,
): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new CommandError(strings.badOption(`--${name} ${String(values[name])} (${low}–${high})`));
}
