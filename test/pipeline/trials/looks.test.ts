import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SurgeBucket, SurgeDetector } from '../../../alerts/detect/surge.ts';
import { addMs, BUCKET, HOUR } from '../../../src/core/time.ts';
import { alertsUnder } from '../../../src/pipeline/trials/alerts-under.ts';
import { type Late, looksOver } from '../../../src/pipeline/trials/looks.ts';

const BEGIN = new Date('2026-01-01T00:00:00.000Z');
const at = (index: number) => addMs(BEGIN, index * BUCKET);

/** Two days of quarter-hours: two others each and a negative one every third. */
function usual(length = 192): { start: Date; negative: number; other: number }[] {
  return Array.from({ length }, (_, n) => ({ start: at(n), negative: n % 3 === 0 ? 1 : 0, other: 2 }));
}

/** What was known of a series at the end of its quarter-hour `index`. */
function knownAt(series: readonly SurgeBucket[], late: readonly Late[], index: number): SurgeBucket[] {
  return series.slice(0, index + 1).map((bucket) => {
    if ('gap' in bucket) return bucket;
    const unknown = late.filter((one) => +one.bucket === +bucket.start && one.known > at(index + 1));
    const sum = (of: 'negative' | 'other') => unknown.reduce((total, one) => total + one[of], 0);
    return { ...bucket, negative: bucket.negative - sum('negative'), other: bucket.other - sum('other') };
  });
}

function newestVerdict(series: readonly SurgeBucket[]) {
  const detector = SurgeDetector.fresh();
  const verdicts = series.map((bucket) => ('gap' in bucket ? detector.skip() : detector.judge(bucket)));
  return verdicts.at(-1);
}

describe('looks', () => {
  it('know what had arrived by then, and nothing more', async () => {
    const arrival = fc.record({
      index: fc.nat(150),
      delay: fc.integer({ min: 1, max: 40 }),
      negative: fc.nat(15),
      other: fc.nat(15),
    });
    const gap = fc.record({ from: fc.nat(150), length: fc.nat(9) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(arrival, { maxLength: 12 }),
        gap,
        fc.integer({ min: 5, max: 40 }),
        async (arrivals, none, every) => {
          const counted = usual();
          const late: Late[] = arrivals
            .filter(({ index }) => index < none.from || index >= none.from + none.length)
            .map(({ index, delay, ...counts }) => ({
              bucket: at(index),
              known: at(index + 1 + delay),
              theme: null,
              ...counts,
            }))
            .toSorted((a, b) => +a.known - +b.known);
          for (const { bucket, negative, other } of late) {
            const one = counted[(+bucket - +BEGIN) / BUCKET];
            if (one !== undefined)
              Object.assign(one, { negative: one.negative + negative, other: one.other + other });
          }
          const series = counted.map((bucket, n) =>
            n >= none.from && n < none.from + none.length
              ? { start: bucket.start, gap: true as const }
              : bucket,
          );
          const looks = new Map((await looksOver({ series, late }, BEGIN)).map((look) => [+look.at, look]));
          for (let index = every; index < series.length; index += every) {
            if (index >= none.from && index < none.from + none.length) continue;
            const newest = looks.get(+at(index + 1))?.verdicts.at(-1);
            expect(newest?.through).toEqual(at(index + 1));
            expect(newest?.verdict).toEqual(newestVerdict(knownAt(series, late, index)));
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('tell what came late when it came', async () => {
    const series = usual();
    Object.assign(series[100] ?? {}, { negative: 40 });
    const late = [{ bucket: at(100), known: at(110), theme: null, negative: 40, other: 0 }];
    const [onTime] = alertsUnder(await looksOver({ series, late: [] }, BEGIN), 3);
    const [delayed, ...more] = alertsUnder(await looksOver({ series, late }, BEGIN), 3);
    expect(onTime).toMatchObject({ openedAt: at(101), count: 40 });
    expect(delayed).toMatchObject({ openedAt: at(110), count: 40 });
    expect(more).toEqual([]);
  });

  it('know of a theme what had arrived by then', async () => {
    const series = usual().map((bucket) => ({ ...bucket, themes: { refunds: { negative: 0, other: 1 } } }));
    const [burst] = series.slice(100, 101);
    Object.assign(burst ?? {}, { negative: 40, themes: { refunds: { negative: 40, other: 1 } } });
    const once = { bucket: at(100), known: at(110), negative: 40, other: 0 };
    const looks = await looksOver(
      { series, late: [once, { ...once }].map((one, n) => ({ ...one, theme: n === 0 ? null : 'refunds' })) },
      BEGIN,
    );
    const strengthAt = (index: number) =>
      looks.find((look) => +look.at === +at(index))?.verdicts.at(0)?.verdict.strength;
    expect(strengthAt(101)).toBe(0);
    const { verdict } = looks.find((look) => +look.at === +at(110))?.verdicts[0] ?? {};
    const alone = await looksOver(
      { series: usual().map((bucket, n) => (n === 100 ? { ...bucket, negative: 40 } : bucket)), late: [] },
      BEGIN,
    );
    const plain = alone.find((look) => +look.at === +at(101))?.verdicts[0]?.verdict;
    expect(verdict?.strength).not.toBe(plain?.strength);
    expect(verdict?.observed).toBe(plain?.observed);
  });

  it('take no notice of what is learnt of more than a day later', async () => {
    const series = usual(400);
    Object.assign(series[100] ?? {}, { negative: 40 });
    const late = [{ bucket: at(100), known: at(300), theme: null, negative: 40, other: 0 }];
    expect(alertsUnder(await looksOver({ series, late }, BEGIN), 3)).toEqual([]);
  });

  it('begin where they are asked to, knowing what is usual', async () => {
    const from = addMs(BEGIN, 30 * HOUR);
    const [first] = await looksOver({ series: usual(), late: [] }, from);
    expect(first?.at).toEqual(addMs(from, BUCKET));
    expect(first?.verdicts[0]?.verdict.enoughHistory).toBe(true);
  });
});
