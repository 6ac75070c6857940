import type { Weights } from './weight-file.ts';

export const HEADS = 4;

/** For each head a share for every position, head by position: softmax over what it makes of their channels. */
export type Attention = (channels: Float32Array, away: Uint8Array, shares: Float32Array) => void;

/** Four heads with a bias by distance to the target; `channels` is position by channel. */
export function openAttention(weights: Weights): Attention {
  const table = weights.floats('attention.weight');
  const bias = weights.floats('attention.bias');
  const near = weights.floats('attention_near.weight');
  const width = table.length / HEADS;

  return (channels, away, shares) => {
    const length = away.length;
    for (let at = 0; at < length; at += 1) {
      const from = at * width;
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let i = 0; i < width; i += 1) {
        const channel = channels[from + i] as number;
        first += channel * (table[i] as number);
        second += channel * (table[width + i] as number);
        third += channel * (table[2 * width + i] as number);
        fourth += channel * (table[3 * width + i] as number);
      }
      const place = (away[at] as number) * HEADS;
      shares[at] = first + (near[place] as number) + (bias[0] as number);
      shares[length + at] = second + (near[place + 1] as number) + (bias[1] as number);
      shares[2 * length + at] = third + (near[place + 2] as number) + (bias[2] as number);
      shares[3 * length + at] = fourth + (near[place + 3] as number) + (bias[3] as number);
    }
    for (let head = 0; head < HEADS; head += 1) softmax(shares, head * length, length);
  };
}

function softmax(numbers: Float32Array, from: number, length: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + length; i += 1) most = Math.max(most, numbers[i] as number);
  let total = 0;
  for (let i = from; i < from + length; i += 1) {
    numbers[i] = Math.exp((numbers[i] as number) - most);
    total += numbers[i] as number;
  }
  for (let i = from; i < from + length; i += 1) numbers[i] = (numbers[i] as number) / total;
}
