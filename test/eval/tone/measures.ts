/** What a text should have been called, and what it was. */
export interface Verdict {
  expected: string;
  got: string;
}

/** All in [0, 1]. */
export interface Measures {
  accuracy: number;
  /** Mean over the labels that are expected of 2 · precision · recall ÷ (precision + recall). */
  macroF1: number;
  /** What always saying the most frequent label would reach. */
  majority: { label: string; accuracy: number; macroF1: number };
}

export function measure(verdicts: readonly Verdict[]): Measures {
  const counts = Object.entries(countsOf(verdicts.map(({ expected }) => expected)));
  const [label = 'none'] = counts.toSorted(([, one], [, other]) => other - one)[0] ?? [];
  const guesses = verdicts.map(({ expected }) => ({ expected, got: label }));
  return {
    accuracy: accuracyOf(verdicts),
    macroF1: macroF1Of(verdicts),
    majority: { label, accuracy: accuracyOf(guesses), macroF1: macroF1Of(guesses) },
  };
}

/** `expected → got` of what was wrong and how often, the most frequent first. */
export function confusions(verdicts: readonly Verdict[]): [pair: string, count: number][] {
  const wrong = verdicts.filter(({ expected, got }) => expected !== got);
  const counts = countsOf(wrong.map(({ expected, got }) => `${expected} → ${got}`));
  return Object.entries(counts).sort(([, one], [, other]) => other - one);
}

function accuracyOf(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ expected, got }) => expected === got).length / verdicts.length;
}

function macroF1Of(verdicts: readonly Verdict[]): number {
  const said = countsOf(verdicts.map(({ got }) => got));
  const hits = countsOf(verdicts.flatMap(({ expected, got }) => (expected === got ? [got] : [])));
  const labels = Object.entries(countsOf(verdicts.map(({ expected }) => expected)));
  const sum = labels.reduce(
    (total, [label, is]) => total + (2 * (hits[label] ?? 0)) / (is + (said[label] ?? 0)),
    0,
  );
  return sum / labels.length;
}

function countsOf(labels: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}
