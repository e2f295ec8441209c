import { DRAFT_KINDS, type EntryDefaults, MODES, PROFILES } from './entry';

/** The command was called in a way it does not understand; the message says how to call it. */
export class UsageError extends Error {}

export interface Options {
  readonly help: boolean;
  readonly jsonl: boolean;
  readonly grammar: boolean;
  readonly csv?: string;
  readonly text?: string;
  readonly defaults: EntryDefaults;
}

/**
 * Reads the command line.
 * @throws {UsageError} for an unknown option or value; it names what is allowed.
 */
export function parseArguments(args: readonly string[]): Options {
  const texts: string[] = [];
  let help = false;
  let jsonl = false;
  let grammar = true;
  let preElection = false;
  const given = new Map<string, string>();
  const valued = ['--mode', '--profile', '--context', '--kind', '--csv'];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--help' || argument === '-h') help = true;
    else if (argument === '--jsonl') jsonl = true;
    else if (argument === '--no-grammar') grammar = false;
    else if (argument === '--pre-election') preElection = true;
    else if (valued.includes(argument)) {
      const value = args[at + 1];
      if (value === undefined) throw new UsageError(`${argument} needs a value. See --help.`);
      given.set(argument, value);
      at += 1;
    } else if (argument.startsWith('--')) {
      throw new UsageError(`There is no option ${argument}. See --help.`);
    } else texts.push(argument);
  }
  const mode = oneOf('--mode', given.get('--mode') ?? 'work', MODES);
  const profile = oneOf('--profile', given.get('--profile') ?? 'restricted', PROFILES);
  const kind = given.get('--kind');
  const context = given.get('--context');
  const csv = given.get('--csv');
  return {
    help,
    jsonl,
    grammar,
    ...(csv === undefined ? {} : { csv }),
    ...(texts.length === 0 ? {} : { text: texts.join(' ') }),
    defaults: {
      mode: mode,
      profile,
      preElection,
      ...(kind === undefined ? {} : { kind: oneOf('--kind', kind, DRAFT_KINDS) }),
      ...(context === undefined ? {} : { context }),
    },
  };
}

function oneOf<Value extends string>(
  option: string,
  given: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((value) => value === given);
  if (found === undefined) {
    throw new UsageError(`${option} can be ${allowed.join(', ')}, not “${given}”.`);
  }
  return found;
}
