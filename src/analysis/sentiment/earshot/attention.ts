import { MOST_TOKENS } from './passage.ts';
import type { Arena } from './simd/arena.ts';
import type { Weights } from './weight-file.ts';

export const HEADS = 4;

/** For each position a share for every head, position by head: softmax over what the heads make of the channels. */
export type Attention = (channels: number, away: Uint8Array) => Float32Array;

/** Four heads with a bias by distance to the target; `channels` is where position by channel stands. */
export function openAttention(weights: Weights, arena: Arena): Attention {
  const given = weights.floats('attention.weight');
  const bias = weights.floats('attention.bias');
  const near = weights.floats('attention_near.weight');
  const bytes = given.byteLength / HEADS;
  const heads = arena.floats(given.length);
  heads.numbers.set(given);
  const shares = arena.floats(MOST_TOKENS * HEADS);

  return (channels, away) => {
    const { address, numbers } = shares;
    for (let at = 0; at < away.length; at += 1)
      arena.routines.multiply(
        address + 4 * HEADS * at,
        4 * HEADS,
        heads.address,
        channels + at * bytes,
        bytes,
      );
    for (let head = 0; head < HEADS; head += 1) {
      for (let at = 0; at < away.length; at += 1) {
        const from = at * HEADS + head;
        numbers[from] =
          (numbers[from] as number) +
          (near[(away[at] as number) * HEADS + head] as number) +
          (bias[head] as number);
      }
      softmax(numbers, head, away.length * HEADS);
    }
    return numbers;
  };
}

/** Of every fourth number from `from` on, below `end`. */
function softmax(numbers: Float32Array, from: number, end: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < end; i += HEADS) most = Math.max(most, numbers[i] as number);
  let total = 0;
  for (let i = from; i < end; i += HEADS) {
    numbers[i] = Math.exp((numbers[i] as number) - most);
    total += numbers[i] as number;
  }
  for (let i = from; i < end; i += HEADS) numbers[i] = (numbers[i] as number) / total;
}
