import { logSoftmax, probabilitiesOf } from '../earshot/probabilities.ts';
import type { Fit } from '../earshot/weight-file.ts';

/** Two models' scores of a text, which label is right (0 to 2), and how much the text counts. */
export interface Sample {
  first: Float64Array;
  second: Float64Array;
  label: number;
  weight: number;
}

const shares = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const ROUNDS = 400;
const RATE = 0.5;

/** The fit of least log loss, which brings predicted to true shares (bias) and confidence to accuracy (sharpness). */
export function fitTo(samples: readonly Sample[], candidates: readonly number[] = shares): Fit {
  const fits = candidates.map((share) => fitWith(share, samples));
  return fits.reduce((best, fit) => (fit.loss < best.loss ? fit : best)).fit;
}

function fitWith(share: number, samples: readonly Sample[]): { fit: Fit; loss: number } {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const scores = samples.map(({ first, second }) => {
    const b = logSoftmax(second);
    return logSoftmax(first).map((value, label) => share * value + (1 - share) * (b[label] ?? 0));
  });
  const fit: Fit = { bias: [0, 0, 0], sharpness: 1, share };
  let loss = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = [0, 0, 0];
    let sharpnessSlope = 0;
    loss = 0;
    for (const [at, { label, weight }] of samples.entries()) {
      const row = scores[at] ?? new Float64Array(3);
      const part = weight / total;
      for (const [of, p] of probabilitiesOf(row, fit).entries()) {
        const error = part * (p - Number(of === label));
        slope[of] = (slope[of] ?? 0) + error * fit.sharpness;
        sharpnessSlope += error * ((row[of] ?? 0) + (fit.bias[of] ?? 0));
        if (of === label) loss -= part * Math.log(p);
      }
    }
    fit.bias = fit.bias.map((value, of) => value - RATE * (slope[of] ?? 0));
    fit.sharpness -= RATE * sharpnessSlope;
  }
  return { fit: { ...fit, bias: fit.bias.map((value) => value - (fit.bias[1] ?? 0)) }, loss };
}
