import { type Circumstances, judgeEntry } from './entry';
import { resultLine } from './print-lines';
import { EntryError, readEntry } from './read-entry';
import type { Terminal } from './run';

/** Checks one JSON object a line and prints one a line in the same order. Blank lines are skipped. */
export async function checkLines(
  lines: AsyncIterable<string>,
  circumstances: Circumstances,
  terminal: Terminal,
  explain: boolean,
): Promise<number> {
  let exitCode = 0;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      terminal.write(resultLine(judgeEntry(readEntry(line), circumstances), explain));
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      terminal.write(`${JSON.stringify({ line: number, error: error.message })}\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}
