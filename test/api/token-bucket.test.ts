import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type TokenBucket, takeToken } from '../../src/api/token-bucket.ts';

it('grants at most its size at once, and what has flowed in since', () => {
  const waits = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), waits, (perMinute, gaps) => {
      let bucket: TokenBucket | null = null;
      let now = 0;
      let granted = 0;
      for (const gap of gaps) {
        now += gap;
        const grant = takeToken(bucket, perMinute, now);
        bucket = grant.bucket;
        if (grant.granted) granted += 1;
        expect(grant.remaining).toBeGreaterThanOrEqual(0);
        expect(grant.remaining).toBeLessThan(perMinute);
      }
      expect(granted).toBeLessThanOrEqual(perMinute + (now * perMinute) / 60_000 + 1e-6);
    }),
  );
});

it('grants again after the wait it told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), (perMinute) => {
      const refused = takeToken({ tokens: 0, at: 0 }, perMinute, 0);
      expect(refused.granted).toBe(false);
      expect(takeToken(refused.bucket, perMinute, refused.retrySeconds * 1_000).granted).toBe(true);
    }),
  );
});

it('is not filled by a clock that goes back', () => {
  expect(takeToken({ tokens: 0.5, at: 1_000 }, 60, 0).granted).toBe(false);
});
