import { shingleHashes } from './shingles.ts';

/**
 * The 64 smallest distinct shingle hashes of a text, ascending; fewer when it has fewer. A bottom-k sketch: as the hash
 * is random, they are a random sample of the text's shingles, and the same one wherever a shingle occurs.
 * Broder, On the resemblance and containment of documents (1997); Cohen and Kaplan, Summarizing data using bottom-k
 * sketches (2007).
 */
export type Sketch = readonly number[];

const SIZE = 64;
/** Hashes are below this. */
const ALL = 2 ** 31;
/** Shared shingles that are no coincidence. */
const LEAST_SHARED = 4;

/** Empty for texts of less than seven words: so few say the same by chance. */
export function sketchOf(words: readonly number[]): Sketch {
  const hashes = Int32Array.from(shingleHashes(words)).sort();
  const sketch: number[] = [];
  for (const hash of hashes) {
    if (hash === sketch.at(-1)) continue;
    sketch.push(hash);
    if (sketch.length === SIZE) break;
  }
  return sketch.length < LEAST_SHARED ? [] : sketch;
}

/** The sketch of several texts taken together. */
export function unionOf(sketches: readonly Sketch[]): Sketch {
  const hashes = Int32Array.from(new Set(sketches.flat())).sort();
  return [...hashes.subarray(0, SIZE)];
}

/** What two texts have in common, estimated from their sketches. */
export interface Overlap {
  /** Shingles found in both samples. */
  shared: number;
  /** |A ∩ B| ÷ |A ∪ B|, in [0, 1]. */
  resemblance: number;
  /** |A ∩ B| ÷ |A|: how much of the first stands in the second, in [0, 1]. */
  contained: number;
  /** |A ∩ B| ÷ |B|. */
  containing: number;
}

const NOTHING: Overlap = { shared: 0, resemblance: 0, contained: 0, containing: 0 };

/**
 * A full sketch knows all shingles of its text below its largest hash and none above: both texts are compared by what
 * lies below the lower of both bounds, where both are known whole. There the estimates are unbiased.
 */
export function overlapOf(a: Sketch, b: Sketch): Overlap {
  const bound = Math.min(boundOf(a), boundOf(b));
  const inA = countBelow(a, bound);
  const inB = countBelow(b, bound);
  let shared = 0;
  for (let i = 0, j = 0; i < inA && j < inB; ) {
    const [left, right] = [a[i] ?? ALL, b[j] ?? ALL];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  if (shared === 0) return NOTHING;
  return {
    shared,
    resemblance: shared / (inA + inB - shared),
    contained: shared / inA,
    containing: shared / inB,
  };
}

function boundOf(sketch: Sketch): number {
  return sketch.length < SIZE ? ALL : (sketch.at(-1) ?? 0) + 1;
}

function countBelow(sketch: Sketch, bound: number): number {
  let count = sketch.length;
  while (count > 0 && (sketch[count - 1] ?? 0) >= bound) count -= 1;
  return count;
}

const LEAST_KEYS = 6;
const MOST_KEYS = 32;
/** One key for so many shingles. */
const SHINGLES_PER_KEY = 8;

/**
 * The smallest hashes of a sketch, by which texts like it are found: every text that has the shingle of such a hash has
 * it among its own smallest, unless it is much longer. With `k` keys, texts of resemblance `r` share one with
 * probability of about 1 − (1 − r)^k: .98 for half the text at six keys.
 *
 * @param shingles how many the text has
 */
export function keysOf(sketch: Sketch, shingles: number): readonly number[] {
  const wanted = Math.ceil(shingles / SHINGLES_PER_KEY);
  return sketch.slice(0, Math.min(Math.max(wanted, LEAST_KEYS), MOST_KEYS));
}
