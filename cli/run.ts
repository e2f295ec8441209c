import { createGrammar } from '@/rules/grammar';
import { type Options, parseArguments, UsageError } from './arguments';
import { checkCsv } from './check-csv';
import { checkLines } from './check-lines';
import { judgeEntry } from './entry';
import { explainCards } from './explain-cards';
import { HELP } from './help';
import { printCards } from './print-cards';

/** What the command reads and writes; given by the shell or by a test. */
export interface Terminal {
  readonly input: AsyncIterable<string>;
  write(text: string): void;
  writeError(text: string): void;
  /** ISO 8601 date-time: pre-election periods are decided by it. */
  readonly now: string;
}

/** Runs the command and resolves to its exit code: 0 done, 1 a line could not be read, 2 wrong use. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = parseArguments(args);
    if (options.help) {
      terminal.write(HELP);
      return 0;
    }
    return await runChecked(options, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.writeError(`${error.message}\n`);
    return 2;
  }
}

async function runChecked(options: Options, terminal: Terminal): Promise<number> {
  const circumstances = {
    now: terminal.now,
    grammar: options.grammar ? createGrammar() : undefined,
    defaults: options.defaults,
  };
  const { explain } = options;
  if (options.csv !== undefined) {
    return checkCsv(options.csv, options, circumstances, terminal);
  }
  if (options.jsonl) return checkLines(terminal.input, circumstances, terminal, explain);
  if (options.text === undefined) {
    throw new UsageError('Give a text in quotes, or --jsonl, or --csv FILE. See --help.');
  }
  const judged = judgeEntry({ text: options.text }, circumstances);
  terminal.write(explain ? explainCards(judged) : printCards(judged));
  return 0;
}
