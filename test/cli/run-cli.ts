import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** What differs from an empty world in the checkout's folder. */
export interface World {
  stdin?: string | Buffer;
  env?: Record<string, string>;
  cwd?: string;
  /** Whether stderr is a terminal. */
  terminal?: boolean;
}

/** Runs a command line with a world of its own. */
export async function runCli(args: readonly string[], world: World = {}): Promise<Ran> {
  const stdout = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { isTTY: world.terminal ?? false });
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(world.stdin ?? '')]),
    stdout,
    stderr,
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
  });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, out, err };
}

/** The JSON lines of an output. */
export function jsonLines(out: string): unknown[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
