/** Sums over the last `length` values, fewer at the beginning. */
export function rollingSum(values: Float64Array, length: number): Float64Array {
  let sum = 0;
  return values.map((value, index) => {
    sum += value - (index >= length ? (values[index - length] ?? 0) : 0);
    return sum;
  });
}

/** Negative mentions of the last hour at each quarter-hour: what the classic rules look at. */
export function lastHour(negative: Float64Array): Float64Array {
  return rollingSum(negative, 4);
}

/** Mean and standard deviation of the `length` values that end `lag` before each; NaN where fewer than `least` exist. */
export function rollingMoments(
  values: Float64Array,
  { length, lag, least }: { length: number; lag: number; least: number },
) {
  const mean = new Float64Array(values.length).fill(Number.NaN);
  const deviation = new Float64Array(values.length).fill(Number.NaN);
  let sum = 0;
  let squares = 0;
  let count = 0;
  const add = (index: number, sign: number) => {
    const value = values[index];
    if (value === undefined) return;
    sum += sign * value;
    squares += sign * value * value;
    count += sign;
  };
  for (let index = 0; index < values.length; index += 1) {
    add(index - lag, 1);
    add(index - lag - length, -1);
    if (count < least) continue;
    mean[index] = sum / count;
    deviation[index] = Math.sqrt(Math.max(0, (squares - (sum * sum) / count) / (count - 1)));
  }
  return { mean, deviation };
}
