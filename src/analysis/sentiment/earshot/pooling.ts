import { HEADS, openAttention } from './attention.ts';
import type { Passage } from './passage.ts';
import { createPerceptron } from './perceptron.ts';
import { createScratch } from './scratch.ts';
import { flag, type Token } from './token.ts';
import { addScaled } from './vector-math.ts';
import type { Weights } from './weight-file.ts';

const POOLS = HEADS + 2;
const GREATEST = HEADS;
const TARGET = HEADS + 1;
/** Parts smaller than this are not worth a pass. */
const LEAST_PART = 1e-4;

/** Scores of the labels, and how (positive − negative) changes with each position's channels, until the next passage. */
interface Pooled {
  scores: Float64Array;
  slopes: Float32Array;
}

/**
 * Four heads of attention, the greatest of each channel and the mean at the target, read by a perceptron. `channels` is
 * position by channel, after ReLU.
 */
export function createPooling(weights: Weights) {
  const attend = openAttention(weights);
  const perceive = createPerceptron(weights);
  const width = weights.floats('convolution.bias').length;
  const pooled = new Float32Array(POOLS * width);
  const greatest = new Uint16Array(width);
  const shareScratch = createScratch();
  const slopeScratch = createScratch();

  return (channels: Float32Array, { tokens, away }: Passage): Pooled => {
    const length = tokens.length;
    // How much of each position the heads and the target take, pool by position.
    const shares = shareScratch(POOLS * length);
    attend(channels, away, shares);
    shareTargets(tokens, shares);
    pooled.fill(0);
    eachPart(shares, length, (pool, at, share) =>
      addScaled(pooled, pool * width, share, channels, at * width, width),
    );
    takeGreatest(channels, length, greatest, pooled.subarray(GREATEST * width, TARGET * width));

    const { scores, slopes: back } = perceive(pooled);
    const slopes = slopeScratch(length * width);
    slopes.fill(0, 0, length * width);
    eachPart(shares, length, (pool, at, share) =>
      addScaled(slopes, at * width, share, back, pool * width, width),
    );
    for (let i = 0; i < width && length > 0; i += 1) {
      const to = (greatest[i] as number) * width + i;
      slopes[to] = (slopes[to] as number) + (back[GREATEST * width + i] as number);
    }
    for (let i = 0; i < length * width; i += 1) if (channels[i] === 0) slopes[i] = 0;
    return { scores, slopes };
  };
}

/** Every target the same share of their pool, other positions none. */
function shareTargets(tokens: readonly Token[], shares: Float32Array): void {
  const isTarget = ({ flags }: Token) => (flags & flag.target) !== 0;
  const share = 1 / tokens.reduce((count, token) => count + Number(isTarget(token)), 0);
  for (const [at, token] of tokens.entries())
    shares[TARGET * tokens.length + at] = isTarget(token) ? share : 0;
}

/** Tells of every share but the smallest. */
function eachPart(
  shares: Float32Array,
  length: number,
  tell: (pool: number, at: number, share: number) => void,
): void {
  for (let pool = 0; pool < POOLS; pool += 1) {
    if (pool === GREATEST) continue;
    for (let at = 0; at < length; at += 1) {
      const share = shares[pool * length + at] as number;
      if (share >= LEAST_PART) tell(pool, at, share);
    }
  }
}

/** For each channel where it is greatest, and how great. */
function takeGreatest(channels: Float32Array, length: number, where: Uint16Array, most: Float32Array): void {
  const width = where.length;
  where.fill(0);
  for (let at = 0; at < length; at += 1)
    for (let i = 0; i < width; i += 1) {
      const value = channels[at * width + i] as number;
      if (value <= (most[i] as number)) continue;
      most[i] = value;
      where[i] = at;
    }
}
