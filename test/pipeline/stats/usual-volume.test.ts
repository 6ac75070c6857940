import { describe, expect, it } from 'vitest';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { usualVolumes } from '../../../src/pipeline/stats/usual-volume.ts';

const start = new Date('2026-01-05T00:00:00Z');
const days = (counts: (number | null)[]) =>
  counts.map((count, index) => ({ start: addMs(start, index * DAY), count }));

describe('what is usual', () => {
  it('is not known before a week was heard, and silence of before is no part of it', () => {
    const usual = usualVolumes(days([0, 0, 0, ...Array<number>(9).fill(20)]), DAY);
    expect(usual.slice(0, 10)).toEqual(Array(10).fill(null));
    expect(usual[10]?.expected).toBeCloseTo(20, -1);
  });

  it('holds most of what is like before, and not what is far above', () => {
    const counts = Array.from({ length: 60 }, (_, index) => 90 + ((index * 7) % 21));
    const usual = usualVolumes(days([...counts, 400]), DAY);
    const held = counts.filter((count, index) => {
      const band = usual[index];
      return band != null && count >= band.low && count <= band.high;
    });
    expect(held.length).toBeGreaterThan(45);
    expect(usual.at(-1)?.high).toBeLessThan(200);
  });

  it('is learnt from what came before alone', () => {
    const before = Array<number>(30).fill(12);
    const [quiet, loud] = [
      [...before, 12],
      [...before, 500],
    ].map((counts) => usualVolumes(days(counts), DAY));
    expect(quiet).toEqual(loud);
  });

  it('takes what is not known for no silence', () => {
    const hours = Array.from({ length: 24 * 14 }, (_, index) => ({
      start: addMs(start, index * HOUR),
      count: index > 250 ? null : 8,
    }));
    const last = usualVolumes(hours, HOUR).at(-1);
    expect(last?.low).toBeGreaterThan(0);
    expect(last?.expected).toBeCloseTo(8, 0);
  });
});
