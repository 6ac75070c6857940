import { SingleBar } from 'cli-progress';
import { type CliIo, isTerminal } from './io.ts';

/** How far a long command has come. */
export interface Progress {
  step(by?: number): void;
  end(): void;
}

/**
 * A bar on stderr, gone when it ends; nothing where stderr is no terminal or nobody knows the total.
 * @param figures what stands beside it, in the words of cli-progress
 */
export function startProgress(io: CliIo, total: number | null, figures = '{value}/{total}'): Progress {
  if (total === null || !isTerminal(io.stderr)) return { step() {}, end() {} };
  const bar = new SingleBar({
    stream: io.stderr as NodeJS.WritableStream,
    format: `{bar} ${figures}`,
    barsize: 40,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { step: (by = 1) => bar.increment(by), end: () => bar.stop() };
}
