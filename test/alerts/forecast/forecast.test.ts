import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../alerts/forecast/calibration.ts';
import { forecastFurther, surgeSize } from '../../../alerts/forecast/forecast.ts';
import { testEffect } from '../../../alerts/forecast/response-effect.ts';
import { LOOK_AHEAD, LOOK_BACK, type Situation } from '../../../alerts/forecast/situation.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import { incidentCases } from '../../eval/forecast/cases.ts';
import { responseMoment, usualMoments } from '../../eval/forecast/moments.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

/** One negative mention an hour is usual; `times` are minutes before now. */
function situation(times: readonly number[], more: Partial<Situation> = {}): Situation {
  return {
    now: NOW,
    openedAt: addMs(NOW, -HOUR),
    times: times.map((minutes) => addMs(NOW, -minutes * MINUTE)),
    usualBefore: Array(LOOK_BACK).fill(0.25),
    usualAhead: Array(LOOK_AHEAD).fill(0.25),
    ...more,
  };
}
const burst = (count: number, minutes: number) =>
  Array.from({ length: count }, (_, n) => ((n + 0.5) * minutes) / count);

describe('a forecast', () => {
  it('is a median within a band, for six hours and for a day, with probabilities that fall as counts rise', () => {
    const forecasts = forecastFurther(situation(burst(40, 60)));
    expect(forecasts.map(({ hours }) => hours)).toEqual([6, 24]);
    for (const { negative, low, high, exceeds } of forecasts) {
      expect(low).toBeLessThanOrEqual(negative);
      expect(negative).toBeLessThanOrEqual(high);
      for (const [at, { count, probability }] of exceeds.entries()) {
        expect(probability).toBeGreaterThanOrEqual(0.01);
        expect(probability).toBeLessThanOrEqual(exceeds[at - 1]?.probability ?? 0.99);
        expect(count).toBeGreaterThan(exceeds[at - 1]?.count ?? 0);
      }
    }
  });

  it('foretells more of a larger surge, and of one that has not calmed down', () => {
    const six = (times: readonly number[]) => forecastFurther(situation(times))[0]?.negative ?? 0;
    expect(six(burst(120, 60))).toBeGreaterThan(1.5 * six(burst(30, 60)));
    const calm = burst(60, 60).map((minutes) => minutes + 600);
    expect(six(burst(60, 60))).toBeGreaterThan(2 * six(calm));
  });

  it('says nothing of a surge of three mentions', () => {
    expect(forecastFurther(situation(burst(3, 30)))).toEqual([]);
  });

  it('does not explode however fast it grows', () => {
    const soFar = 4_000;
    const [, day] = forecastFurther(situation(burst(soFar, 30)));
    expect(day?.high).toBeLessThan(200 * soFar);
  });

  it('counts the surge from where it rose above the usual', () => {
    const usual = Array.from({ length: 40 }, (_, n) => 120 + n * 60);
    expect(surgeSize(situation([...burst(30, 45), ...usual]))).toBe(30);
  });
});

describe('forecasts of simulated incidents nobody fitted them to', () => {
  const seeds = Array.from({ length: 120 }, (_, n) => 5_000_000 + n);

  it('hold about 80 of 100 outcomes in their band', () => {
    const scored = seeds
      .flatMap((seed) => incidentCases(seed, usualMoments))
      .flatMap(({ situation, further }) =>
        forecastFurther(situation).map((forecast) => ({
          forecast,
          actual: further[forecast.hours as keyof typeof further],
        })),
      );
    const { covered, forecasts } = calibrationOf(scored);
    expect(forecasts).toBeGreaterThan(500);
    expect(covered?.estimate).toBeGreaterThan(0.73);
    expect(covered?.estimate).toBeLessThan(0.87);
  });

  it('seldom say that an answer helped that did nothing, and often that one did', () => {
    const helped = (remedy: number) => {
      const verdicts = seeds
        .flatMap((seed) => incidentCases(seed, responseMoment, remedy))
        .flatMap(({ situation, further }) => {
          const forecast = forecastFurther(situation)[0];
          return forecast === undefined || forecast.negative < 15
            ? []
            : [testEffect(forecast, further[6], 1).verdict];
        });
      return verdicts.filter((verdict) => verdict === 'helped').length / verdicts.length;
    };
    expect(helped(0)).toBeLessThan(0.2);
    expect(helped(0.8)).toBeGreaterThan(0.5);
  });
});
