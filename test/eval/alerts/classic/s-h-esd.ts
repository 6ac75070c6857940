import { lastHour } from './rolling.ts';

const PER_WEEK = 672;
const WEEKS = 4;

/**
 * S-H-ESD on the last point (Vallis 2014): the hour less the mean of its slot of the week over four weeks, against the
 * median and median absolute deviation of such remainders; recomputed every six hours.
 */
export function sHEsd(negative: Float64Array): Float64Array {
  const hours = lastHour(negative);
  let remainder = { slots: new Float64Array(0), median: 0, scale: 1 };
  return hours.map((hour, index) => {
    const begin = index - WEEKS * PER_WEEK;
    if (begin < 0) return 0;
    if (index % 24 === 0) remainder = remaindersOf(hours.subarray(begin, index));
    const slot = (remainder.slots[(index - begin) % PER_WEEK] ?? 0) + remainder.median;
    return (hour - slot) / Math.max(remainder.scale, 0.5);
  });
}

function remaindersOf(span: Float64Array) {
  const slots = new Float64Array(PER_WEEK);
  for (const [index, value] of span.entries())
    slots[index % PER_WEEK] = (slots[index % PER_WEEK] ?? 0) + value / WEEKS;
  const rest = span.map((value, index) => value - (slots[index % PER_WEEK] ?? 0));
  const median = medianOf(rest);
  return { slots, median, scale: 1.4826 * medianOf(rest.map((value) => Math.abs(value - median))) };
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  return sorted[sorted.length >> 1] ?? 0;
}
