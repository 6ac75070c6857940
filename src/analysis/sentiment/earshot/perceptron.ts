import { addScaled, dot } from './vector-math.ts';
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
  const slopes = new Float32Array(hidden.length / units);

  return (input) => {
    const width = input.length;
    const scores = Float64Array.from(outputBias);
    slopes.fill(0);
    for (let unit = 0; unit < units; unit += 1) {
      const sum = (hiddenBias[unit] as number) + dot(hidden, unit * width, input, 0, width);
      if (sum <= 0) continue;
      for (let label = 0; label < 3; label += 1)
        scores[label] = (scores[label] as number) + sum * (output[label * units + unit] as number);
      const slope = (output[2 * units + unit] as number) - (output[unit] as number);
      addScaled(slopes, 0, slope, hidden, unit * width, width);
    }
    return { scores, slopes };
  };
}
