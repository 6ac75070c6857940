import { Mixture } from './mixture.ts';
import { multiply } from './vector-math.ts';
import type { Weights } from './weight-file.ts';

/** Scores of the labels, and how (positive − negative) changes with each input, until the next. */
interface Perceived {
  scores: Float64Array;
  slopes: Float32Array;
}

/** One hidden layer with ReLU. */
export function createPerceptron(weights: Weights): (input: Float32Array) => Perceived {
  const hidden = weights.floats('hidden.weight');
  const hiddenBias = weights.floats('hidden.bias');
  const output = weights.floats('output.weight');
  const outputBias = weights.floats('output.bias');
  const units = hiddenBias.length;
  const sums = new Float32Array(units);
  const slopes = new Float32Array(hidden.length / units);
  const active = new Mixture();

  return (input) => {
    const scores = Float64Array.from(outputBias);
    multiply(hidden, input, sums);
    active.clear();
    for (let unit = 0; unit < units; unit += 1) {
      const sum = (sums[unit] as number) + (hiddenBias[unit] as number);
      if (sum <= 0) continue;
      for (let label = 0; label < 3; label += 1)
        scores[label] = (scores[label] as number) + sum * (output[label * units + unit] as number);
      active.add(unit, (output[2 * units + unit] as number) - (output[unit] as number));
    }
    slopes.fill(0);
    active.addTo(slopes, 0, hidden, input.length);
    return { scores, slopes };
  };
}
