import { createPerceptron } from './perceptron.ts';
import { addScaled, dot } from './vector-math.ts';
import type { Weights } from './weight-file.ts';

const HEADS = 4;
const POOLS = HEADS + 2;
const GREATEST = HEADS;
const TARGET = HEADS + 1;
/** Parts smaller than this are not worth a pass. */
const LEAST_PART = 1e-4;

/** Scores of the labels, and how (positive − negative) changes with each position's channels. */
interface Pooled {
  scores: Float64Array;
  slopes: Float32Array;
}

/**
 * Four heads of attention with a bias by distance to the target, the greatest of each channel and the mean at the
 * target, read by a perceptron. `channels` is position by channel, after ReLU.
 */
export function createPooling(weights: Weights) {
  const attention = weights.floats('attention.weight');
  const bias = weights.floats('attention.bias');
  const near = weights.floats('attention_near.weight');
  const perceive = createPerceptron(weights);
  const width = attention.length / HEADS;

  return (channels: Float32Array, away: Uint8Array, isTarget: Uint8Array): Pooled => {
    const length = away.length;
    // How much of each position each pool takes, pool by position; of the greatest, which position per channel.
    const heed = new Float32Array(POOLS * length);
    for (let head = 0; head < HEADS; head += 1) attend(head, channels, away, heed);
    let targets = 0;
    for (const is of isTarget) targets += is;
    for (let at = 0; at < length; at += 1) if (isTarget[at] === 1) heed[TARGET * length + at] = 1 / targets;
    const greatest = greatestOf(channels, width);

    const pooled = new Float32Array(POOLS * width);
    for (let part = 0; part < heed.length; part += 1) {
      const factor = heed[part] as number;
      if (factor < LEAST_PART) continue;
      addScaled(pooled, Math.floor(part / length) * width, factor, channels, (part % length) * width, width);
    }
    for (let i = 0; i < width && length > 0; i += 1)
      pooled[GREATEST * width + i] = channels[(greatest[i] as number) * width + i] as number;

    const { scores, slopes: back } = perceive(pooled);
    const slopes = new Float32Array(channels.length);
    for (let part = 0; part < heed.length; part += 1) {
      const factor = heed[part] as number;
      if (factor < LEAST_PART) continue;
      addScaled(slopes, (part % length) * width, factor, back, Math.floor(part / length) * width, width);
    }
    for (let i = 0; i < width && length > 0; i += 1) {
      const to = (greatest[i] as number) * width + i;
      slopes[to] = (slopes[to] as number) + (back[GREATEST * width + i] as number);
    }
    for (let i = 0; i < slopes.length; i += 1) if (channels[i] === 0) slopes[i] = 0;
    return { scores, slopes };
  };

  /** Softmax over positions of what a head makes of their channels. */
  function attend(head: number, channels: Float32Array, away: Uint8Array, heed: Float32Array): void {
    const length = away.length;
    const row = head * width;
    const to = head * length;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < length; at += 1) {
      const sum =
        (bias[head] as number) +
        (near[(away[at] as number) * HEADS + head] as number) +
        dot(channels, at * width, attention, row, width);
      heed[to + at] = sum;
      if (sum > most) most = sum;
    }
    let total = 0;
    for (let at = to; at < to + length; at += 1) {
      heed[at] = Math.exp((heed[at] as number) - most);
      total += heed[at] as number;
    }
    for (let at = to; at < to + length; at += 1) heed[at] = (heed[at] as number) / total;
  }
}

/** For each channel the position where it is greatest. */
function greatestOf(channels: Float32Array, width: number): Uint16Array {
  const found = new Uint16Array(width);
  const most = channels.slice(0, width);
  for (let from = width, at = 1; from < channels.length; from += width, at += 1)
    for (let i = 0; i < width; i += 1) {
      const value = channels[from + i] as number;
      if (value <= (most[i] as number)) continue;
      most[i] = value;
      found[i] = at;
    }
  return found;
}
