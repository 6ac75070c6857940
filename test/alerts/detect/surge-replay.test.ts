import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSurgeState, replaySurge, type SurgeBucket, stepSurge } from '../../../alerts/detect/surge.ts';
import { BUCKET } from '../../../src/core/time.ts';

const count = fc.integer({ min: 0, max: 12 });
const contents = fc.oneof(
  { weight: 9, arbitrary: fc.record({ negative: count, other: count }) },
  { weight: 1, arbitrary: fc.constant({ gap: true as const }) },
);

it('replaying a series ends with the verdict that stepping through it ends with', () => {
  fc.assert(
    fc.property(fc.array(contents, { maxLength: 200 }), (series) => {
      const buckets: SurgeBucket[] = series.map((content, index) => ({
        start: new Date(index * BUCKET),
        ...content,
      }));
      let stepped = { state: createSurgeState(), verdict: null } as ReturnType<typeof stepSurge>;
      for (const bucket of buckets) stepped = stepSurge(stepped.state, bucket);

      expect(replaySurge(buckets)).toEqual(stepped.verdict);
    }),
    { numRuns: 50 },
  );
});
