/** Lists of unequal length end to end; list `i` is `values[starts[i], starts[i + 1])`. */
export interface Ragged {
  values: Int32Array;
  starts: Int32Array;
}

export function ragged(lists: readonly (readonly unknown[])[]): Ragged {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const values = new Int32Array(starts[lists.length] ?? 0);
  for (const [at, list] of lists.entries())
    if (typeof list[0] === 'number') values.set(list as readonly number[], starts[at] ?? 0);
  return { values, starts };
}
