import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const bin = resolve('dist/src/cli/main.js');

/** A command that runs as a process of its own, compiled. */
export interface Spawned {
  child: ChildProcess;
  /** What it has written so far. */
  out: string;
  err: string;
  /** Settles when it has ended and all its output was read; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Waits until stderr matches. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the compiled program; what still runs when the test is over is killed. */
export function spawnCli(args: readonly string[], env: Record<string, string> = {}, cwd = '.'): Spawned {
  if (!existsSync(bin)) throw new Error('these tests run the compiled program: npm run build');
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  const spawned: Spawned = {
    child,
    out: '',
    err: '',
    ended: new Promise((end) => child.once('close', end)),
    says: (pattern) =>
      new Promise((found, reject) => {
        const look = () => {
          const match = pattern.exec(spawned.err);
          if (match !== null) found(match);
        };
        child.stderr.on('data', look);
        child.once('close', () => reject(new Error(`it ended without saying so: ${spawned.err}`)));
        look();
      }),
  };
  child.stdout.on('data', (chunk) => {
    spawned.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    spawned.err += chunk;
  });
  return spawned;
}
