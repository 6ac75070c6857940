/** Shares of what was looked for, each in [0, 1]. */
export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and their harmonic mean from counts; 0 where there is nothing to divide by. */
export function agreement(counts: { right: number; found: number; wanted: number }): Agreement {
  const precision = counts.found === 0 ? 0 : counts.right / counts.found;
  const recall = counts.wanted === 0 ? 0 : counts.right / counts.wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const WORDS = 4;

/** How far two texts consist of the same runs of four words. */
export function overlap(text: string, expected: string): Agreement {
  const [ours, theirs] = [runsOf(text), runsOf(expected)];
  let right = 0;
  for (const [run, count] of ours) right += Math.min(count, theirs.get(run) ?? 0);
  return agreement({ right, found: sum(ours), wanted: sum(theirs) });
}

function runsOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) {
    const run = words.slice(at, at + WORDS).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function sum(runs: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of runs.values()) total += count;
  return total;
}
