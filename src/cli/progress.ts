import { SingleBar } from 'cli-progress';
import { type CliIo, isTerminal } from './io.ts';

/** How far a long command has come. */
export interface Progress {
  step(): void;
  end(): void;
}

/** A bar on stderr, gone when it ends; nothing where stderr is no terminal. */
export function startProgress(io: CliIo, total: number): Progress {
  if (!isTerminal(io.stderr)) return { step() {}, end() {} };
  const bar = new SingleBar({
    stream: io.stderr as NodeJS.WritableStream,
    format: '{bar} {value}/{total}',
    barsize: 40,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), end: () => bar.stop() };
}
