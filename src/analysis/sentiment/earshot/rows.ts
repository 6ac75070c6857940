import type { Weights } from './weight-file.ts';

/** A matrix whose rows are added to something, times a factor. */
export interface Rows {
  width: number;
  add(row: number, factor: number, to: Float32Array): void;
  /** Adds the rows from `first` on, each times its factor. */
  addAll(first: number, factors: ArrayLike<number>, to: Float32Array): void;
}

/** The matrix `name` in eight bits with one scale a row. */
export function scaledRows(weights: Weights, name: string): Rows {
  const table = weights.bytes(`${name}.table`);
  const scales = weights.floats(`${name}.scales`);
  return rowsOf(table, table.length / scales.length, scales);
}

/** `table` in rows of `width`; without scales it is taken as it stands. */
export function rowsOf(table: Int8Array | Float32Array, width: number, scales?: Float32Array): Rows {
  const add: Rows['add'] = (row, factor, to) => {
    if (factor === 0) return;
    const scale = factor * (scales === undefined ? 1 : (scales[row] as number));
    const offset = row * width;
    for (let i = 0; i < width; i += 1) to[i] = (to[i] as number) + (table[offset + i] as number) * scale;
  };
  return {
    width,
    add,
    addAll(first, factors, to) {
      for (let at = 0; at < factors.length; at += 1) add(first + at, factors[at] as number, to);
    },
  };
}
