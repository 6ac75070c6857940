import { scaledRows } from './rows.ts';
import type { Arena } from './simd/arena.ts';
import type { Weights } from './weight-file.ts';

/** Positions that a token reaches: itself and two on either side. */
export const WIDTH = 5;
export const REACH = 2;
/** Length of a distance's vector. */
export const NEAR = 12;

/** The convolution taken apart: what each of its inputs adds to the channels of the five positions around a token. */
export interface Kernel {
  channels: number;
  /** First row of each kind of input. */
  rowOf: { word: number; near: number; features: number };
  addressOf(row: number): number;
  /** Length of a row, and of the channels of one position, in bytes. */
  rowBytes: number;
  bytes: number;
}

/** Turns the kernel of one row a channel into one row an input, whose columns are position by channel. */
export function openKernel(weights: Weights, arena: Arena): Kernel {
  const given = weights.floats('convolution.weight');
  const channels = weights.floats('convolution.bias').length;
  const inputs = given.length / channels / WIDTH;
  const { address, numbers: turned } = arena.floats(given.length);
  for (let channel = 0; channel < channels; channel += 1)
    for (let position = 0; position < WIDTH; position += 1)
      for (let input = 0; input < inputs; input += 1)
        turned[(input * WIDTH + position) * channels + channel] = given[
          (channel * WIDTH + position) * inputs + input
        ] as number;
  const near = scaledRows(weights, 'words').width;
  const bytes = channels * Float32Array.BYTES_PER_ELEMENT;
  return {
    channels,
    rowOf: { word: 0, near, features: near + NEAR },
    addressOf: (row) => address + row * WIDTH * bytes,
    rowBytes: WIDTH * bytes,
    bytes,
  };
}
