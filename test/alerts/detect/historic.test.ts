import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { type SurgeBucket, SurgeDetector, type SurgeState } from '../../../alerts/detect/surge.ts';
import { nextStep } from '../../../alerts/detect/surge-lifecycle.ts';
import { sensitivities } from '../../../src/core/rule.ts';
import { addMs, BUCKET } from '../../../src/core/time.ts';
import { MONDAY, PER_DAY, replay, stream, taught } from '../support/stream.ts';

const DAYS = 28;
const count = fc.oneof(fc.nat(5), fc.nat(200));
const at = (index: number) => new Date(MONDAY.getTime() + index * BUCKET);

/** A month of talk that was read into the past. */
const past = stream({ seed: 3, perDay: 60, days: DAYS }).map((bucket) =>
  'gap' in bucket ? bucket : { ...bucket, historic: bucket.negative },
);
const learnt = taught(past).state;

/** The steps that a rule without an incident, or with one long resolved, takes over `buckets`. */
function stepsOver(buckets: readonly SurgeBucket[], from?: SurgeState): (string | null | undefined)[] {
  const verdicts = replay(buckets, from && SurgeDetector.from(from));
  return verdicts.flatMap((verdict, index) => {
    const through = addMs(buckets[index]?.start ?? MONDAY, BUCKET);
    const long = addMs(MONDAY, -100 * PER_DAY * BUCKET);
    const resolved = { status: 'resolved', severity: 'info', recoveredAt: long, resolvedAt: long } as const;
    const before = [null, { ...resolved, toldAt: long, toldStrength: 4 }];
    return sensitivities.flatMap((sensitivity) =>
      before.map(
        (incident) => verdict && nextStep(incident, verdict, through, thresholds[sensitivity])?.step,
      ),
    );
  });
}

describe('historic mentions', () => {
  it.each([
    ['a brand that nothing is known of', undefined, 0],
    ['a brand with a month behind it', learnt, DAYS * PER_DAY],
  ])('never open an incident of %s, however many they are', (_what, from, begin) => {
    const days = fc.array(fc.record({ negative: count, other: count }), { maxLength: 200 });
    fc.assert(
      fc.property(days, (counts) => {
        const buckets = counts.map(({ negative, other }, index) => ({
          start: at(begin + index),
          negative,
          other,
          historic: negative,
        }));
        expect(stepsOver(buckets, from).filter((step) => step != null)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('change nothing about the quarter-hour that they fall into', () => {
    const counts = fc.record({ negative: fc.nat(30), other: fc.nat(30), historic: count });
    fc.assert(
      fc.property(counts, ({ negative, other, historic }) => {
        const start = at(DAYS * PER_DAY);
        const without = SurgeDetector.from(learnt).judge({ start, negative, other });
        const withThem = SurgeDetector.from(learnt).judge({
          start,
          negative: negative + historic,
          historic,
          other,
        });
        expect(withThem).toEqual(without);
      }),
    );
  });

  it('are no part of the later windows that their quarter-hour belongs to', () => {
    const burst = { start: at(DAYS * PER_DAY), negative: 90, other: 3, historic: 90 };
    const detector = taught([burst], SurgeDetector.from(learnt));
    const { windows, strength } = detector.judge({ start: at(DAYS * PER_DAY + 1), negative: 1, other: 3 });
    expect(Math.max(...windows.map(({ observed }) => observed))).toBe(1);
    expect(strength).toBe(0);
  });

  it('give a new brand a usual to be judged by on its first day', () => {
    const flood = Array.from({ length: 4 }, (_, index) => ({
      start: at(DAYS * PER_DAY + index),
      negative: 9,
      other: 3,
    }));
    expect(stepsOver(flood)).not.toContain('open');
    expect(stepsOver(flood, learnt)).toContain('open');
    const usual = stream({ seed: 5, perDay: 60, days: DAYS + 1 }).slice(DAYS * PER_DAY);
    expect(stepsOver(usual, learnt)).not.toContain('open');
  });
});
