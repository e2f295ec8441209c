import { spawn } from 'node:child_process';

export interface RunOptions {
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Hears every piece of output as it comes. */
  readonly onOutput?: (piece: string) => void;
}

/** A command that ended with another exit code than 0; `output` is everything it printed. */
export class CommandFailed extends Error {
  readonly output: string;

  constructor(command: string, code: number | null, output: string) {
    super(`"${command}" ended with exit code ${code ?? 'none, by a signal'}.`);
    this.name = 'CommandFailed';
    this.output = output;
  }
}

/** Runs a program to its end and returns what it printed, both streams in order; throws `CommandFailed`. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows starts `npx` and its like through a command file, which only a shell runs.
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (piece: Buffer): void => {
      const text = piece.toString();
      output += text;
      options.onOutput?.(text);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailed([program, ...args].join(' '), code, output));
    });
  });
}
