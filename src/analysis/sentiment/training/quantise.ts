/** Rows in eight bits: `table[i] · scales[row]` is what was given, to half a step. */
export interface Quantised {
  table: Int8Array;
  scales: Float32Array;
}

/** One scale a row of `width` numbers. */
export function quantiseRows(numbers: Float32Array, width: number): Quantised {
  const scales = new Float32Array(numbers.length / width);
  const table = new Int8Array(numbers.length);
  for (let row = 0; row < scales.length; row += 1) {
    const from = row * width;
    const scale = scaleOf(numbers.subarray(from, from + width));
    scales[row] = scale;
    for (let i = from; i < from + width; i += 1) table[i] = Math.round((numbers[i] ?? 0) / scale);
  }
  return { table, scales };
}

/** One scale a column of `width` columns. */
export function quantiseColumns(numbers: Float32Array, width: number): Quantised {
  const scales = Float32Array.from({ length: width }, (_, column) =>
    scaleOf(numbers.filter((_, i) => i % width === column)),
  );
  return {
    table: Int8Array.from(numbers, (value, i) => Math.round(value / (scales[i % width] ?? 1))),
    scales,
  };
}

function scaleOf(numbers: Float32Array): number {
  return numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
}
