import { openKernel, REACH } from './kernel.ts';
import { MOST_TOKENS, type Passage } from './passage.ts';
import { createProjections } from './projections.ts';
import type { Arena } from './simd/arena.ts';
import { createSurroundings } from './surroundings.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weight-file.ts';

/** Word vectors with distance to the target and features, width five, ReLU. */
export interface Convolution {
  /** Bytes of the channels of one position. */
  bytes: number;
  /** Writes position by channel to an address. */
  read(passage: Passage, to: number): void;
  /**
   * Writes how much the token at `at` of the passage read last counts, where the outcome changes with the channels by
   * what stands at `slopes`: those of the token and of two more on either side.
   */
  pull(to: number, at: number, slopes: number): void;
}

export function openConvolution(weights: Weights, vocabulary: Vocabulary, arena: Arena): Convolution {
  const { routines } = arena;
  const kernel = openKernel(weights, arena);
  const projections = createProjections(weights, vocabulary, kernel, arena);
  const placeOf = createSurroundings(weights, kernel, arena);
  const bias = arena.floats(kernel.channels);
  bias.numbers.set(weights.floats('convolution.bias'));
  // Beyond the edges there is nothing.
  const nothing = arena.floats(kernel.rowBytes / Float32Array.BYTES_PER_ELEMENT).address;
  const words = arena.integers(MOST_TOKENS + 2 * REACH);
  const places = arena.integers(MOST_TOKENS + 2 * REACH);
  const { bytes } = kernel;

  return {
    bytes,
    read({ tokens, scope, away }, to) {
      const length = tokens.length;
      projections.turn();
      for (const list of [words.numbers, places.numbers]) {
        list.fill(nothing, 0, REACH);
        list.fill(nothing, length + REACH, length + 2 * REACH);
      }
      for (let at = 0; at < length; at += 1) {
        const { word, flags } = tokens[at] as Token;
        const isNegated = scope[at] === 1;
        words.numbers[at + REACH] = projections.addressOf(word, isNegated);
        places.numbers[at + REACH] = placeOf(flags, isNegated, away[at] as number);
      }
      for (let at = 0; at < length; at += 1)
        routines.convolve(
          to + at * bytes,
          bias.address,
          words.address + 4 * at,
          places.address + 4 * at,
          bytes,
        );
    },
    pull: (to, at, slopes) => routines.pull(to, slopes, words.numbers[at + REACH] as number, bytes),
  };
}
