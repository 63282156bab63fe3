import { parseArgs } from 'node:util';
import type { FullLanguage } from '../locale/language.js';
import { en } from '../locale/server/en.js';
import { vi } from '../locale/server/vi.js';
import { CommandError } from './command-error.js';
import type { Command } from './command.js';
import { check } from './check/command.js';
import { gateway } from './gateway/command.js';
import { render } from './render/command.js';

const commands: Readonly<Record<string, Command>> = { check, gateway, render };

process.exitCode = await main(process.argv.slice(2));

/** Exit status 0: all went well; 1: something is amiss, as each command says; 2: nothing could be done. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const strings = { vi, en }[language];
  const warn = (line: string) => process.stderr.write(`${line}\n`);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (/^(--help|-h|help)$/.test(name) || args.includes('--help')) {
    say(strings.usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    warn(`${name ? `${strings.unknownCommand(name)}\n\n` : ''}${strings.usage}`);
    return 2;
  }
  try {
    const { values, positionals } = parse(args, command, (why) => new CommandError(strings.badOption(why)));
    return await command.run({ files: positionals, values, language, strings, say, warn });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    warn(error.message);
    return 2;
  }
}

function parse(args: string[], { options }: Command, fault: (why: string) => CommandError) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, lang: { type: 'string' } } });
  } catch (error) {
    const { message } = error as Error;
    // Node's sentence is English: what it quotes says enough.
    throw fault(/'(.+?)'/.exec(message)?.[1] ?? message);
  }
}

/** As asked for, else as the system is set: Vietnamese where it is, English elsewhere. */
function languageOf(args: readonly string[]): FullLanguage {
  // Before the options are read, since what is wrong with those is said in it.
  const { lang } = parseArgs({
    args: [...args],
    strict: false,
    options: { lang: { type: 'string' } },
  }).values;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const set = lang ?? (LC_ALL || LC_MESSAGES || LANG);
  return /^vi(?![a-z])/i.test(String(set)) ? 'vi' : 'en';
}
