/** Columns of the whole table, frame included: fits a terminal of usual width. */
const WIDTH = 98;

/** A framed two-column table; long values are wrapped at spaces. Rows with an empty value are left out. */
export function renderTable(title: string, rows: readonly (readonly [string, string])[]): string {
  const shown = rows.filter(([, value]) => value !== '');
  const labelWidth = Math.max(...shown.map(([label]) => label.length));
  const valueWidth = WIDTH - labelWidth - 7;
  const lines = shown.flatMap(([label, value]) =>
    wrap(value, valueWidth).map(
      (line, index) =>
        `│ ${(index === 0 ? label : '').padEnd(labelWidth)} │ ${line.padEnd(valueWidth)} │`,
    ),
  );
  const top = `┌─ ${title} ${'─'.repeat(Math.max(0, WIDTH - title.length - 5))}┐`;
  const bottom = `└${'─'.repeat(labelWidth + 2)}┴${'─'.repeat(valueWidth + 2)}┘`;
  return [top, ...lines, bottom].join('\n');
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
