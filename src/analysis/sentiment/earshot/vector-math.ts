/** Σ a[aFrom + i] · b[bFrom + i] over `length`, a multiple of four. Four sums side by side need not wait for each other. */
export function dot(a: Float32Array, aFrom: number, b: Float32Array, bFrom: number, length: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < length; i += 4) {
    first += (a[aFrom + i] as number) * (b[bFrom + i] as number);
    second += (a[aFrom + i + 1] as number) * (b[bFrom + i + 1] as number);
    third += (a[aFrom + i + 2] as number) * (b[bFrom + i + 2] as number);
    fourth += (a[aFrom + i + 3] as number) * (b[bFrom + i + 3] as number);
  }
  return first + second + third + fourth;
}

/** to[i] = Σ rows[i · width + j] · vector[j]; `width` is a multiple of two, the number of rows too. */
export function multiply(rows: Float32Array, vector: Float32Array, to: Float32Array): void {
  const width = vector.length;
  for (let row = 0; row < to.length; row += 2) {
    const one = row * width;
    const other = one + width;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let j = 0; j < width; j += 2) {
      const x = vector[j] as number;
      const y = vector[j + 1] as number;
      a += (rows[one + j] as number) * x;
      b += (rows[one + j + 1] as number) * y;
      c += (rows[other + j] as number) * x;
      d += (rows[other + j + 1] as number) * y;
    }
    to[row] = a + b;
    to[row + 1] = c + d;
  }
}
