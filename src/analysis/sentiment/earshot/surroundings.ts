import { type Kernel, NEAR, REACH, WIDTH } from './kernel.ts';
import { LEXICON_FEATURES, writtenFeatures } from './net-input.ts';
import type { Passage } from './passage.ts';
import type { Token } from './token.ts';
import type { Weights } from './weight-file.ts';

/** More kinds of place than there are: 26 distances, negated or not, 16 ways to be written. */
const PLACES = 1024;
/** Surroundings that are kept; when there are more, all are forgotten. */
const MOST_KEPT = 10_000;

/** What a position's channels are before any word is added. */
export interface Surroundings {
  /** Numbers of the places of a passage's tokens, from `REACH` on; 0 beyond its edges. */
  placesIn(passage: Passage): Uint16Array;
  /** Bias and what the five places around a position add to it; `places[at]` is the leftmost. */
  around(places: Uint16Array, at: number): Float32Array;
}

/**
 * Where tokens stand (how far from the target) and how they are written adds to the channels whatever the words are.
 * The same five places come together again and again, so that their sums are kept.
 */
export function createSurroundings(weights: Weights, { rows, rowOf, channels }: Kernel): Surroundings {
  const near = weights.floats('near.weight');
  const bias = weights.floats('convolution.bias');
  const numbers = new Map<number, number>();
  const rowsOfPlaces: Float32Array[] = [new Float32Array(WIDTH * channels)];
  const sums = new Map<number, Float32Array>();

  const numberOf = (flags: number, isNegated: boolean, distance: number): number => {
    const kind = (distance * 32 + flags) * 2 + Number(isNegated);
    const known = numbers.get(kind);
    if (known !== undefined) return known;
    const row = new Float32Array(WIDTH * channels);
    rows.addAll(rowOf.near, near.subarray(distance * NEAR, (distance + 1) * NEAR), row);
    rows.addAll(rowOf.features + LEXICON_FEATURES, writtenFeatures(flags, isNegated), row);
    numbers.set(kind, rowsOfPlaces.push(row) - 1);
    return rowsOfPlaces.length - 1;
  };

  const sumOf = (places: Uint16Array, at: number): Float32Array => {
    const sum = Float32Array.from(bias);
    for (let position = 0; position < WIDTH; position += 1) {
      const row = rowsOfPlaces[places[at + position] as number] as Float32Array;
      for (let i = 0; i < channels; i += 1)
        sum[i] = (sum[i] as number) + (row[position * channels + i] as number);
    }
    return sum;
  };

  return {
    placesIn({ tokens, scope, away }) {
      const places = new Uint16Array(tokens.length + 2 * REACH);
      for (let at = 0; at < tokens.length; at += 1)
        places[at + REACH] = numberOf((tokens[at] as Token).flags, scope[at] === 1, away[at] as number);
      return places;
    },
    around(places, at) {
      let name = 0;
      for (let i = at; i < at + WIDTH; i += 1) name = name * PLACES + (places[i] as number);
      const known = sums.get(name);
      if (known !== undefined) return known;
      if (sums.size >= MOST_KEPT) sums.clear();
      const sum = sumOf(places, at);
      sums.set(name, sum);
      return sum;
    },
  };
}
