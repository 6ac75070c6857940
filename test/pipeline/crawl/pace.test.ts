import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureReasons } from '../../../src/core/outcome.ts';
import type { Rhythm } from '../../../src/core/source.ts';
import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { paceAfterFailure, paceAfterSuccess } from '../../../src/pipeline/crawl/pace.ts';

const NOW = new Date('2026-01-15T12:00:00.000Z');
const MIDDLE = 0.5;
const usual: Rhythm = { itemsPerHour: 4, visits: 9, window: null, askedSeconds: null };

const interval = fc.integer({ min: 1, max: 10_000_000 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const reason = fc.constantFrom(...failureReasons);
const retryAfterMs = fc.option(fc.integer({ min: 0, max: DAY }));
const failures = fc.nat(10_000);
const rhythms = fc.record({
  itemsPerHour: fc.double({ min: 0, max: 1e6, noNaN: true }),
  visits: fc.nat(),
  window: fc.option(fc.integer({ min: 1, max: 10_000 })),
  askedSeconds: fc.option(fc.nat(1e9)),
});

const waited = ({ nextDueAt }: { nextDueAt: Date }) => nextDueAt.getTime() - NOW.getTime();

/** After a visit in time to a source of a quarter-hour's interval that was known before. */
function visited(
  rhythm: Partial<Rhythm>,
  more: {
    intervalSeconds?: number;
    late?: number;
    isFirst?: boolean;
    announced?: boolean;
    random?: number;
  } = {},
) {
  const { intervalSeconds = 900, late = 0, isFirst = false, announced = false, random = MIDDLE } = more;
  const source = { intervalSeconds, nextDueAt: addMs(NOW, -late), rhythm: isFirst ? null : usual };
  return paceAfterSuccess(source, { rhythm: { ...usual, ...rhythm }, announced }, NOW, random);
}

describe('after a visit that went well', () => {
  it.each([
    ['as a new item is to be expected', {}, 15 * MINUTE],
    ['at a third of the interval, however lively', { itemsPerHour: 100 }, 5 * MINUTE],
    ['at four times the interval, however quiet', { itemsPerHour: 0 }, HOUR],
    ['before items fall out of what is shown', { itemsPerHour: 100, window: 4 }, 72 * SECOND],
    ['when the publisher wants it', { itemsPerHour: 100, askedSeconds: 7_200 }, 2 * HOUR],
    ['after a day, whatever the publisher wants', { askedSeconds: 10 * 365 * 86_400 }, DAY],
    ['as usual when the publisher wants less', { askedSeconds: 60 }, 15 * MINUTE],
  ])('the next one comes %s', (_what, rhythm, expected) => {
    expect(waited(visited(rhythm))).toBe(expected);
  });

  it('the next one is but the safety net where new items are announced', () => {
    expect(waited(visited({ itemsPerHour: 100, window: 4 }, { announced: true }))).toBe(HOUR);
  });

  it('the source is active, whatever it was', () => {
    expect(visited({})).toEqual({ nextDueAt: addMs(NOW, 15 * MINUTE), status: 'active', failures: 0 });
  });

  it('sources drift apart, by a twentieth at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 20_000 }), random, (intervalSeconds, random) => {
        const rhythm = { itemsPerHour: 3_600 / intervalSeconds };
        const wait = waited(visited(rhythm, { intervalSeconds, random }));
        expect(Math.abs(wait - intervalSeconds * SECOND)).toBeLessThanOrEqual(
          intervalSeconds * SECOND * 0.05 + 1,
        );
      }),
    );
  });

  it.each([
    ['were visited for the first time', { isFirst: true }],
    ['were late', { late: 5 * MINUTE }],
  ])('sources that %s spread over half of their pause', (_what, more) => {
    const waits = [0, 0.5, 0.999].map((random) =>
      Math.round(waited(visited({}, { ...more, random })) / MINUTE),
    );
    expect(waits).toEqual([8, 11, 15]);
    expect(waited(visited({ askedSeconds: 900 }, { ...more, random: 0 }))).toBe(15 * MINUTE);
  });
});

describe('after a visit that failed', () => {
  const failed = { reason: 'timeout', retryAfterMs: null } as const;
  const paused = (failures: number, random = MIDDLE) =>
    waited(paceAfterFailure({ intervalSeconds: 900, failures }, failed, NOW, random));

  it('the pause doubles with every failure in a row, up to a day', () => {
    expect([0, 1, 2, 3, 4, 9, 5_000].map((failures) => paused(failures))).toEqual(
      [900, 1_800, 3_600, 7_200, 14_400, 86_400, 86_400].map((seconds) => seconds * SECOND),
    );
  });

  it('what failed together does not come back together', () => {
    expect([0, 0.999].map((random) => Math.round(paused(3, random) / MINUTE))).toEqual([90, 150]);
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
      fc.property(interval, failures, reason, retryAfterMs, random, (own, failures, reason, ms, random) => {
        const source = { intervalSeconds: own, failures };
        const next = paceAfterFailure(source, { reason, retryAfterMs: ms }, NOW, random);
        expect(waited(next)).toBeGreaterThanOrEqual(ms ?? 0);
      }),
    );
  });
});

it('no source is visited more than once a minute, nor left alone for much more than a day', () => {
  const late = fc.integer({ min: -DAY, max: 30 * DAY });
  const visit = fc.record({ late, isFirst: fc.boolean(), announced: fc.boolean() });
  fc.assert(
    fc.property(
      interval,
      rhythms,
      visit,
      failures,
      reason,
      random,
      (own, rhythm, visit, failures, reason, random) => {
        const well = visited(rhythm, { ...visit, intervalSeconds: own, random });
        const failure = { reason, retryAfterMs: null };
        const ill = paceAfterFailure({ intervalSeconds: own, failures }, failure, NOW, random);
        expect(waited(well)).toBeLessThanOrEqual(1.05 * DAY);
        expect(waited(ill)).toBeLessThanOrEqual(1.25 * DAY);
        for (const next of [well, ill]) expect(waited(next)).toBeGreaterThanOrEqual(MINUTE);
        expect(waited(well)).toBeGreaterThanOrEqual(Math.min((rhythm.askedSeconds ?? 0) * SECOND, DAY));
      },
    ),
  );
});
