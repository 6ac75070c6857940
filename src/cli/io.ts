import type { Readable, Writable } from 'node:stream';

/** What a command sees of the world around it. */
export interface CliIo {
  stdin: Readable;
  /** Data. */
  stdout: Writable;
  /** Talk. */
  stderr: Writable;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  cwd: string;
}

export function processIo(): CliIo {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
  };
}

/** Whether a person sees what is written to `stream` at once. */
export function isTerminal(stream: Writable): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}
