import { type Kernel, NEAR } from './kernel.ts';
import { Mixture } from './mixture.ts';
import { LEXICON_FEATURES, TOKEN_FEATURES, writtenFeatures } from './net-input.ts';
import type { Arena } from './simd/arena.ts';
import type { Weights } from './weight-file.ts';

/** More kinds of place than there are: 26 distances, negated or not, 13 ways to be written. */
const MOST_PLACES = 1024;
/** One more than the greatest set of flags. */
const FLAGS = 32;

/**
 * Where tokens stand (how far from the target) and how they are written adds to the channels whatever the words are.
 * Gives the address of what one such place adds, position by channel.
 */
export function createSurroundings(
  weights: Weights,
  { rowOf, addressOf, rowBytes }: Kernel,
  arena: Arena,
): (flags: number, isNegated: boolean, distance: number) => number {
  const near = weights.floats('near.weight');
  const rows = arena.floats((MOST_PLACES * rowBytes) / Float32Array.BYTES_PER_ELEMENT);
  const addresses = new Int32Array((near.length / NEAR) * FLAGS * 2);
  const inputs = new Mixture(arena, NEAR + TOKEN_FEATURES);
  let count = 0;

  const workOut = (flags: number, isNegated: boolean, distance: number): number => {
    inputs.clear();
    for (let i = 0; i < NEAR; i += 1)
      inputs.add(addressOf(rowOf.near + i), near[distance * NEAR + i] as number);
    const features = rowOf.features + LEXICON_FEATURES;
    for (const [i, value] of writtenFeatures(flags, isNegated).entries())
      inputs.add(addressOf(features + i), value);
    const address = rows.address + count * rowBytes;
    inputs.addTo(address, rowBytes);
    count += 1;
    return address;
  };

  return (flags, isNegated, distance) => {
    const kind = (distance * FLAGS + flags) * 2 + Number(isNegated);
    if (addresses[kind] === 0) addresses[kind] = workOut(flags, isNegated, distance);
    return addresses[kind] as number;
  };
}
