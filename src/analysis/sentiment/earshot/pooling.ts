import { HEADS, openAttention } from './attention.ts';
import { Mixture } from './mixture.ts';
import { MOST_TOKENS, type Passage } from './passage.ts';
import { createPerceptron } from './perceptron.ts';
import type { Arena, Block } from './simd/arena.ts';
import { flag, type Token } from './token.ts';
import type { Weights } from './weight-file.ts';

const POOLS = HEADS + 2;
const GREATEST = HEADS;
const TARGET = HEADS + 1;
/** Smaller shares than this are not worth a pass. */
const LEAST_SHARE = 1e-4;

/**
 * Four heads of attention, the greatest of each channel and the mean at the target, read by a perceptron. Gives the
 * scores of the labels for the `channels` of a passage (the address of position by channel, after ReLU), and writes to
 * `slopes` how (positive − negative) changes with each of them.
 */
export type Pooling = (channels: number, slopes: Block<Float32Array>, passage: Passage) => Float64Array;

export function createPooling(weights: Weights, arena: Arena): Pooling {
  const { routines } = arena;
  const attend = openAttention(weights, arena);
  const perceive = createPerceptron(weights, arena);
  const width = weights.floats('convolution.bias').length;
  const bytes = width * Float32Array.BYTES_PER_ELEMENT;
  const pooled = arena.floats(POOLS * width);
  const back = arena.floats(POOLS * width);
  const where = arena.integers(width);
  const mixture = new Mixture(arena, MOST_TOKENS);

  /** Adds a row, unless hardly anything of it is wanted. */
  const add = (row: number, share: number) => {
    if (share >= LEAST_SHARE) mixture.add(row, share);
  };

  return (channels, slopes, { tokens, away }) => {
    const length = tokens.length;
    const shares = attend(channels, away);
    const ofTargets = targetShares(tokens);
    pooled.numbers.fill(0);
    for (let head = 0; head < HEADS; head += 1) {
      mixture.clear();
      for (let at = 0; at < length; at += 1) add(channels + at * bytes, shares[at * HEADS + head] as number);
      mixture.addTo(pooled.address + head * bytes, bytes);
    }
    mixture.clear();
    for (let at = 0; at < length; at += 1) add(channels + at * bytes, ofTargets[at] as number);
    mixture.addTo(pooled.address + TARGET * bytes, bytes);
    where.numbers.fill(0);
    routines.greatest(pooled.address + GREATEST * bytes, where.address, channels, length, bytes);

    const scores = perceive(pooled, back);
    slopes.numbers.fill(0, 0, length * width);
    for (let at = 0; at < length; at += 1) {
      mixture.clear();
      for (let head = 0; head < HEADS; head += 1)
        add(back.address + head * bytes, shares[at * HEADS + head] as number);
      add(back.address + TARGET * bytes, ofTargets[at] as number);
      mixture.addTo(slopes.address + at * bytes, bytes);
    }
    for (let i = 0; i < width; i += 1) {
      const to = (where.numbers[i] as number) * width + i;
      slopes.numbers[to] = (slopes.numbers[to] as number) + (back.numbers[GREATEST * width + i] as number);
    }
    routines.gate(slopes.address, channels, length * bytes);
    return scores;
  };
}

/** Every target the same share, other positions none. */
function targetShares(tokens: readonly Token[]): Float32Array {
  const shares = new Float32Array(tokens.length);
  let count = 0;
  for (const { flags } of tokens) if ((flags & flag.target) !== 0) count += 1;
  for (let at = 0; at < shares.length; at += 1)
    if (((tokens[at] as Token).flags & flag.target) !== 0) shares[at] = 1 / count;
  return shares;
}
