import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import { DateTime } from 'luxon';

/** How the demo speaks: the timeline is data and goes to stdout, talk and the progress bar go to stderr. */
export interface Telling {
  /** A line of the timeline. `·` the world, `›` Earshot, `!` bad news, `✓` done. */
  say(at: Date, mark: '·' | '›' | '!' | '✓', text: string): void;
  note(text: string): void;
  /** Share of the story that is told, in [0, 1]. */
  progress(share: number, now: Date): void;
  end(): void;
}

/** @param bar whether to draw a progress bar: only on a terminal */
export function createTelling(stdout: Writable, stderr: Writable, bar: boolean): Telling {
  const progress = bar
    ? new SingleBar({
        stream: stderr as NodeJS.WritableStream,
        format: '{bar} {clock}',
        barsize: 40,
        hideCursor: true,
        clearOnComplete: true,
      })
    : null;
  progress?.start(1, 0, { clock: '' });
  const aside = (stream: Writable, line: string) => {
    // The bar stands in the last line; what is said goes above it.
    if (progress !== null) stderr.write('\r\u001b[2K');
    stream.write(`${line}\n`);
    progress?.render();
  };
  return {
    say: (at, mark, text) => aside(stdout, `${clockText(at)}  ${mark} ${text}`),
    note: (text) => aside(stderr, text),
    progress: (share, now) => progress?.update(share, { clock: clockText(now) }),
    end: () => progress?.stop(),
  };
}

function clockText(at: Date): string {
  return DateTime.fromJSDate(at, { zone: 'utc' }).toFormat('ccc HH:mm');
}
