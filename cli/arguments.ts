import { DRAFT_KINDS, type EntryDefaults, MODES, PROFILES } from './entry';

/** The command was called in a way it does not understand; the message says how to call it. */
export class UsageError extends Error {}

export interface Options {
  readonly help: boolean;
  readonly jsonl: boolean;
  readonly grammar: boolean;
  readonly explain: boolean;
  readonly csv: string | undefined;
  readonly text: string | undefined;
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
  let explain = false;
  let preElection = false;
  const given = new Map<string, string>();
  const valued = ['--mode', '--profile', '--context', '--kind', '--csv'];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--help' || argument === '-h') help = true;
    else if (argument === '--jsonl') jsonl = true;
    else if (argument === '--without-grammar') grammar = false;
    else if (argument === '--explain') explain = true;
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
  const kind = given.get('--kind');
  return {
    help,
    jsonl,
    grammar,
    explain,
    csv: given.get('--csv'),
    text: texts.length === 0 ? undefined : texts.join(' '),
    defaults: {
      mode: oneOf('--mode', given.get('--mode') ?? 'work', MODES),
      profile: oneOf('--profile', given.get('--profile') ?? 'restricted', PROFILES),
      preElection,
      kind: kind === undefined ? undefined : oneOf('--kind', kind, DRAFT_KINDS),
      context: given.get('--context'),
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
