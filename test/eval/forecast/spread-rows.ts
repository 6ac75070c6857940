import { branchingRatio } from '../../../alerts/forecast/branching-ratio.ts';
import { addMs, HOUR } from '../../../src/core/time.ts';
import { selfExcitingEvents } from './self-exciting-events.ts';

const FROM = new Date('2026-01-15T00:00:00Z');
const STREAMS = 150;
const USUAL = 1.2;
const WAIT = 1 / 3;

/** How near the spread number comes to a known one, for different numbers of mentions: rows of a table. */
export function spreadRows(): Record<string, string>[] {
  return [0.3, 0.6, 0.9].flatMap((ratio) =>
    [15, 40, 120].map((mentions) => {
      const hours = (mentions * (1 - ratio)) / USUAL;
      const span = { from: FROM, to: addMs(FROM, hours * HOUR), usualPerHour: USUAL };
      const found = Array.from({ length: STREAMS }, (_, n) =>
        branchingRatio(selfExcitingEvents(n, { ratio, wait: WAIT, usual: USUAL, hours }, FROM), span),
      ).filter((spread) => spread !== null);
      const mean = (of: (spread: (typeof found)[number]) => number) =>
        found.reduce((sum, spread) => sum + of(spread), 0) / found.length;
      const middle = mean(({ r }) => r);
      return {
        'true R': ratio.toFixed(1),
        mentions: `about ${mentions}`,
        'R in the mean': middle.toFixed(2),
        scatter: Math.sqrt(mean(({ r }) => (r - middle) ** 2)).toFixed(2),
        'in 90 % interval': `${Math.round(100 * mean(({ low, high }) => (low <= ratio && ratio <= high ? 1 : 0)))} %`,
        'width of it': mean(({ low, high }) => high - low).toFixed(2),
      };
    }),
  );
}
