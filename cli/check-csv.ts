import { readFile } from 'node:fs/promises';
import { type Options, UsageError } from './arguments';
import { type CsvColumns, findColumns, readDate, TEXT_HEADINGS } from './csv-columns';
import { type Circumstances, type Entry, judgeEntry } from './entry';
import { explainCards } from './explain-cards';
import { CsvError, type CsvRow, parseCsv } from './parse-csv';
import { printCards } from './print-cards';
import { resultLine } from './print-lines';
import type { Terminal } from './run';

/**
 * Checks a scheduler's export. Rows that cannot be read are reported with file, line, column and
 * fix; the rest is checked, and the exit code is 1.
 * @throws {UsageError} when the file cannot be opened or has no text column.
 */
export async function checkCsv(
  file: string,
  { jsonl: asJson, explain }: Pick<Options, 'jsonl' | 'explain'>,
  circumstances: Circumstances,
  terminal: Terminal,
): Promise<number> {
  const [header, ...rows] = await readRows(file);
  const columns = findColumns(header?.cells ?? []);
  if (columns === undefined) {
    const found = (header?.cells ?? []).map((cell) => `“${cell}”`).join(', ') || 'none';
    throw new UsageError(
      `${file}, line 1: no column holds the text of the posts. Name one ${TEXT_HEADINGS}; found: ${found}.`,
    );
  }
  let exitCode = 0;
  for (const row of rows) {
    const entry = readRow(row, columns);
    if (typeof entry === 'string') {
      exitCode = 1;
      const where = `${file}, line ${row.line}, ${entry}`;
      if (asJson) terminal.write(`${JSON.stringify({ line: row.line, error: where })}\n`);
      else terminal.writeError(`${where}\n`);
      continue;
    }
    const judged = judgeEntry(entry, circumstances);
    const cards = explain ? explainCards : printCards;
    terminal.write(
      asJson ? resultLine(judged, explain) : `${cards(judged, headingOf(row, entry))}\n`,
    );
  }
  return exitCode;
}

async function readRows(file: string): Promise<readonly CsvRow[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file}: cannot be opened. Check the name and that it may be read.`);
  }
  try {
    return parseCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(`${file}, line ${error.line}: ${error.message}.`);
  }
}

/** The draft of a row, or the column and the fix when it has none. */
function readRow({ line, cells }: CsvRow, columns: CsvColumns): Entry | string {
  const cell = (index: number | undefined): string | undefined => {
    const value = index === undefined ? undefined : cells[index];
    return value === undefined || value.trim() === '' ? undefined : value;
  };
  const text = cell(columns.text);
  if (text === undefined) return `column ${columns.text + 1}: no text. Fill it in or drop the row.`;
  const date = cell(columns.publishAt);
  const publishAt = date === undefined ? undefined : readDate(date);
  if (date !== undefined && publishAt === undefined) {
    return `column ${(columns.publishAt ?? 0) + 1}: “${date}” is no date. Write 2026-11-05 09:00 or 05/11/2026 09:00.`;
  }
  return {
    id: cell(columns.id) ?? line,
    text,
    publishAt,
    account: cell(columns.account),
    site: cell(columns.site)?.toLowerCase(),
  };
}

function headingOf({ line }: CsvRow, { publishAt, account, text }: Entry): string {
  const about = [publishAt?.replace('T', ' '), account].filter(Boolean).join(', ');
  return `line ${line}${about === '' ? '' : ` (${about})`}: ${text.replace(/\s+/g, ' ')}`;
}
