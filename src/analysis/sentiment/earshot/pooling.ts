import { HEADS, openAttention } from './attention.ts';
import { Mixture } from './mixture.ts';
import type { Passage } from './passage.ts';
import { createPerceptron } from './perceptron.ts';
import { createScratch } from './scratch.ts';
import { flag, type Token } from './token.ts';
import type { Weights } from './weight-file.ts';

const POOLS = HEADS + 2;
const GREATEST = HEADS;
const TARGET = HEADS + 1;
/** Smaller shares than this are not worth a pass. */
const LEAST_SHARE = 1e-4;

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
  const mixture = new Mixture();

  return (channels: Float32Array, { tokens, away }: Passage): Pooled => {
    const length = tokens.length;
    // How much of each position the heads and the target take, pool by position.
    const shares = shareScratch(POOLS * length);
    attend(channels, away, shares);
    shareTargets(tokens, shares);
    pooled.fill(0);
    for (let pool = 0; pool < POOLS; pool += 1)
      if (pool !== GREATEST) mix(shares, pool * length, 1, length, pooled, pool, channels);
    takeGreatest(channels, length, greatest, pooled.subarray(GREATEST * width, TARGET * width));

    const { scores, slopes: back } = perceive(pooled);
    const slopes = slopeScratch(length * width);
    slopes.fill(0, 0, length * width);
    for (let at = 0; at < length; at += 1) mix(shares, at, length, POOLS, slopes, at, back);
    for (let i = 0; i < width && length > 0; i += 1) {
      const to = (greatest[i] as number) * width + i;
      slopes[to] = (slopes[to] as number) + (back[GREATEST * width + i] as number);
    }
    for (let i = 0; i < length * width; i += 1) if (channels[i] === 0) slopes[i] = 0;
    return { scores, slopes };
  };

  /** Adds to row `row` of `to` the rows of `matrix`, each times its share: every `step`th of `shares` after `from`. */
  function mix(
    shares: Float32Array,
    from: number,
    step: number,
    count: number,
    to: Float32Array,
    row: number,
    matrix: Float32Array,
  ): void {
    mixture.clear();
    for (let i = 0; i < count; i += 1) {
      const share = shares[from + i * step] as number;
      if (share >= LEAST_SHARE) mixture.add(i, share);
    }
    mixture.addTo(to, row * width, matrix, width);
  }
}

/** Every target the same share of their pool, other positions none; nobody has one of the greatest. */
function shareTargets(tokens: readonly Token[], shares: Float32Array): void {
  const length = tokens.length;
  const isTarget = ({ flags }: Token) => (flags & flag.target) !== 0;
  const share = 1 / tokens.reduce((count, token) => count + Number(isTarget(token)), 0);
  for (let at = 0; at < length; at += 1) {
    shares[GREATEST * length + at] = 0;
    shares[TARGET * length + at] = isTarget(tokens[at] as Token) ? share : 0;
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
