import { run } from './run';

// `check … | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** The `check` command: see help.ts. */
process.exitCode = await run(process.argv.slice(2), {
  input: linesOf(process.stdin),
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  now: new Date().toISOString(),
});

async function* linesOf(stream: NodeJS.ReadStream): AsyncIterable<string> {
  let rest = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
