import type { Weights } from './weight-file.ts';

/** A matrix whose rows are added to something, times a factor. */
export interface Rows {
  width: number;
  add(row: number, factor: number, to: Float32Array): void;
}

/** The matrix `name` in eight bits with one scale a row. */
export function scaledRows(weights: Weights, name: string): Rows {
  const table = weights.bytes(`${name}.table`);
  const scales = weights.floats(`${name}.scales`);
  const width = table.length / scales.length;
  return {
    width,
    add(row, factor, to) {
      const scale = factor * (scales[row] as number);
      const from = row * width;
      for (let i = 0; i < width; i += 1) to[i] = (to[i] as number) + (table[from + i] as number) * scale;
    },
  };
}
