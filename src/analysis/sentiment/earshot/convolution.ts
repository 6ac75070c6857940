import { openKernel, REACH, WIDTH } from './kernel.ts';
import type { Passage } from './passage.ts';
import { createProjections } from './projections.ts';
import { createSurroundings } from './surroundings.ts';
import type { Token } from './token.ts';
import { dot } from './vector-math.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weight-file.ts';

/** Word vectors with distance to the target and features, width five, ReLU. */
export interface Convolution {
  /** Channels a position has. */
  width: number;
  /** Writes position by channel into `channels`; gives where each token's projection begins, for `pullOf`. */
  read(passage: Passage, channels: Float32Array): Int32Array;
  /** How much the token at `at` counts where the outcome changes with the channels by `slopes`. */
  pullOf(offsets: Int32Array, at: number, slopes: Float32Array): number;
}

export function openConvolution(weights: Weights, vocabulary: Vocabulary): Convolution {
  const kernel = openKernel(weights);
  const width = kernel.channels;
  const projections = createProjections(weights, vocabulary, kernel);
  const surroundings = createSurroundings(weights, kernel);
  const { table } = projections;

  return {
    width,
    read(passage, channels) {
      const { tokens, scope } = passage;
      const length = tokens.length;
      projections.turn();
      // Beyond the edges there is nothing, which row 0 of the table says.
      const offsets = new Int32Array(length + 2 * REACH);
      for (let at = 0; at < length; at += 1)
        offsets[at + REACH] = projections.offsetOf((tokens[at] as Token).word.key, scope[at] === 1);
      const places = surroundings.placesIn(passage);
      for (let at = 0; at < length; at += 1)
        convolve(table, offsets, at, surroundings.around(places, at), channels, width);
      return offsets;
    },
    pullOf(offsets, at, slopes) {
      const offset = offsets[at + REACH] as number;
      const last = Math.min(offsets.length - WIDTH, at + REACH);
      let pull = 0;
      for (let position = Math.max(0, at - REACH); position <= last; position += 1)
        pull += dot(slopes, position * width, table, offset + (at - position + REACH) * width, width);
      return pull;
    },
  };
}

/** One position: what the five words around it add to each channel, and what stands there already; ReLU. */
function convolve(
  table: Float32Array,
  offsets: Int32Array,
  at: number,
  start: Float32Array,
  channels: Float32Array,
  width: number,
): void {
  const first = offsets[at] as number;
  const second = (offsets[at + 1] as number) + width;
  const third = (offsets[at + 2] as number) + 2 * width;
  const fourth = (offsets[at + 3] as number) + 3 * width;
  const fifth = (offsets[at + 4] as number) + 4 * width;
  const to = at * width;
  for (let i = 0; i < width; i += 1) {
    const sum =
      (start[i] as number) +
      (table[first + i] as number) +
      (table[second + i] as number) +
      (table[third + i] as number) +
      (table[fourth + i] as number) +
      (table[fifth + i] as number);
    channels[to + i] = sum > 0 ? sum : 0;
  }
}
