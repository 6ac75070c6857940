import { Mixture } from './mixture.ts';
import type { Arena, Block } from './simd/arena.ts';
import type { Weights } from './weight-file.ts';

/**
 * One hidden layer with ReLU. Gives the scores of the labels for `input`, and writes to `slopes` how
 * (positive − negative) changes with each of its numbers.
 */
export type Perceptron = (input: Block<Float32Array>, slopes: Block<Float32Array>) => Float64Array;

export function createPerceptron(weights: Weights, arena: Arena): Perceptron {
  const given = weights.floats('hidden.weight');
  const hiddenBias = weights.floats('hidden.bias');
  const output = weights.floats('output.weight');
  const outputBias = weights.floats('output.bias');
  const units = hiddenBias.length;
  const bytes = given.byteLength / units;
  const hidden = arena.floats(given.length);
  hidden.numbers.set(given);
  const sums = arena.floats(units);
  const active = new Mixture(arena, units);

  return (input, slopes) => {
    const scores = Float64Array.from(outputBias);
    arena.routines.multiply(sums.address, 4 * units, hidden.address, input.address, bytes);
    active.clear();
    for (let unit = 0; unit < units; unit += 1) {
      const sum = (sums.numbers[unit] as number) + (hiddenBias[unit] as number);
      if (sum <= 0) continue;
      for (let label = 0; label < 3; label += 1)
        scores[label] = (scores[label] as number) + sum * (output[label * units + unit] as number);
      active.add(
        hidden.address + unit * bytes,
        (output[2 * units + unit] as number) - (output[unit] as number),
      );
    }
    slopes.numbers.fill(0);
    active.addTo(slopes.address, bytes);
    return scores;
  };
}
