import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { runCommand } from '../run-command';
import { installDebian } from './install-debian';

/** A screen without a monitor and its keyboard: what is pressed here is pressed on the system. */
export interface Screen {
  /** For the environment variable `DISPLAY`. */
  readonly display: string;
  /** Presses keys in the window in front, e.g. `alt+shift+k`; a browser's own shortcuts too. */
  press(keys: string): Promise<void>;
  close(): void;
}

/** Installs what `openScreen` needs; `onProgress` hears a line now and then. */
export async function installScreen(onProgress: (line: string) => void): Promise<void> {
  const missing = [
    ...(existsSync('/usr/bin/Xvfb') ? [] : ['xvfb']),
    ...(existsSync('/usr/bin/xdotool') ? [] : ['xdotool']),
  ];
  if (missing.length > 0) await installDebian(missing, missing.join(' and '), onProgress);
}

/** Opens an X screen under a number that nobody uses. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = server.stdio[3];
  if (!number || !('on' in number)) throw new Error('Xvfb has no pipe to tell its number by.');
  const [told] = await once(number, 'data');
  const display = `:${String(told).trim()}`;
  return {
    display,
    async press(keys) {
      await runCommand('xdotool', ['key', '--clearmodifiers', keys], { env: { DISPLAY: display } });
    },
    close: () => void server.kill(),
  };
}
