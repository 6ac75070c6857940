import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureReasons } from '../../src/core/outcome.ts';
import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { paceAfterFailure, paceAfterSuccess } from '../../src/pipeline/pace.ts';

const NOW = new Date('2026-01-15T12:00:00.000Z');
const MIDDLE = 0.5;

const interval = fc.integer({ min: 1, max: 10_000_000 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const reason = fc.constantFrom(...failureReasons);
const retryAfterMs = fc.option(fc.integer({ min: 0, max: DAY }));
const failures = fc.nat(10_000);

const waited = ({ nextDueAt }: { nextDueAt: Date }) => nextDueAt.getTime() - NOW.getTime();

describe('after a visit that went well', () => {
  it.each([
    [900, null, 900 * SECOND],
    [900, 3_600, HOUR],
    [900, 60, 900 * SECOND],
    [900, 10 * 365 * 86_400, DAY],
    [1, null, MINUTE],
  ])('an interval of %i s and a publisher who asks for %s s give %i ms', (own, publisher, expected) => {
    expect(waited(paceAfterSuccess({ intervalSeconds: own }, publisher, NOW, MIDDLE))).toBe(expected);
  });

  it('the source is active, whatever it was', () => {
    expect(paceAfterSuccess({ intervalSeconds: 900 }, null, NOW, MIDDLE)).toEqual({
      nextDueAt: addMs(NOW, 900 * SECOND),
      status: 'active',
      failures: 0,
    });
  });

  it('sources added together drift apart, by a twentieth at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 80_000 }), random, (intervalSeconds, random) => {
        const wait = waited(paceAfterSuccess({ intervalSeconds }, null, NOW, random));
        expect(Math.abs(wait - intervalSeconds * SECOND)).toBeLessThanOrEqual(
          intervalSeconds * SECOND * 0.05 + 1,
        );
      }),
    );
    const waits = [0, 0.3, 0.9].map((random) =>
      waited(paceAfterSuccess({ intervalSeconds: 900 }, null, NOW, random)),
    );
    expect(new Set(waits).size).toBe(3);
  });
});

describe('after a visit that failed', () => {
  const failed = { reason: 'timeout', retryAfterMs: null } as const;

  it('the pause doubles with every failure in a row, up to a day', () => {
    const waits = [0, 1, 2, 3, 4, 9, 5_000].map((failures) =>
      waited(paceAfterFailure({ intervalSeconds: 900, failures }, failed, NOW, MIDDLE)),
    );
    expect(waits).toEqual(
      [900, 1_800, 3_600, 7_200, 14_400, 86_400, 86_400].map((seconds) => seconds * SECOND),
    );
  });

  it.each([
    ['gone', 'gone'],
    ['forbidden', 'blocked'],
    ['unauthorized', 'blocked'],
    ['robots', 'blocked'],
    ['login-page', 'blocked'],
    ['private-address', 'blocked'],
    ['timeout', 'failing'],
    ['not-a-feed', 'failing'],
    ['rate-limited', 'failing'],
    ['internal', 'failing'],
  ] as const)('%s makes a source %s', (reason, status) => {
    const next = paceAfterFailure({ intervalSeconds: 900, failures: 2 }, { ...failed, reason }, NOW, MIDDLE);
    expect(next).toMatchObject({ status, failures: 3 });
  });

  it('a publisher who asks for a pause gets it', () => {
    fc.assert(
      fc.property(
        interval,
        failures,
        reason,
        retryAfterMs,
        random,
        (intervalSeconds, failures, reason, ms, random) => {
          const next = paceAfterFailure(
            { intervalSeconds, failures },
            { reason, retryAfterMs: ms },
            NOW,
            random,
          );
          expect(waited(next)).toBeGreaterThanOrEqual(ms ?? 0);
        },
      ),
    );
  });
});

it('no source is visited more than once a minute, nor left alone for much more than a day', () => {
  fc.assert(
    fc.property(
      interval,
      fc.option(interval),
      failures,
      reason,
      random,
      (own, publisher, failures, reason, random) => {
        const well = paceAfterSuccess({ intervalSeconds: own }, publisher, NOW, random);
        const failure = { reason, retryAfterMs: null };
        const ill = paceAfterFailure({ intervalSeconds: own, failures }, failure, NOW, random);
        for (const next of [well, ill]) {
          expect(waited(next)).toBeGreaterThanOrEqual(MINUTE);
          expect(waited(next)).toBeLessThanOrEqual(1.05 * DAY);
        }
      },
    ),
  );
});
