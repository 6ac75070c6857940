import { parseArgs } from 'node:util';
import { calibrationOf } from '../../alerts/forecast/calibration.ts';
import { forecastFurther, type Horizon, horizons, surgeSize } from '../../alerts/forecast/forecast.ts';
import { probabilityOf, testEffect } from '../../alerts/forecast/response-effect.ts';
import type { Forecast } from '../../src/core/outlook.ts';
import { percent, tableOf } from './feeds/table.ts';
import { areaUnderCurve } from './forecast/area-under-curve.ts';
import { type Case, incidentCases } from './forecast/cases.ts';
import { responseMoment, usualMoments } from './forecast/moments.ts';
import { naive } from './forecast/naive.ts';
import { spreadRows } from './forecast/spread-rows.ts';

/**
 * Measures forecasts and the test of answers on simulated incidents that nothing was fitted to.
 * Usage: `npm run eval:forecast -- [--incidents N] [--seed N]`
 */
const { values } = parseArgs({
  options: { incidents: { type: 'string', default: '2000' }, seed: { type: 'string', default: '2' } },
});
const seeds = Array.from({ length: Number(values.incidents) }, (_, n) => Number(values.seed) * 1_000_000 + n);

const stages: Readonly<Record<string, (hoursOpen: number) => boolean>> = {
  'at the alarm': (hours) => hours === 0,
  'after 1 h': (hours) => hours === 1,
  'after 3 h': (hours) => hours === 3,
  'within a day': (hours) => ![0, 1, 3].includes(hours),
};

interface Foretold {
  moment: Case;
  soFar: number;
  forecasts: Forecast[];
}

process.stdout.write(`${tableOf(spreadRows())}\n\n`);

const foretold = seeds.flatMap((seed) => incidentCases(seed, usualMoments)).map(foretell);
const of = ({ moment, forecasts }: Foretold, hours: Horizon) => ({
  forecast: forecasts.find((forecast) => forecast.hours === hours) as Forecast,
  actual: moment.further[hours],
});
const rows = horizons.flatMap((hours) =>
  Object.entries(stages).map(([stage, isOf]) => {
    const own = foretold.filter(({ moment, forecasts }) => forecasts.length > 0 && isOf(moment.hoursOpen));
    const scored = own.map((one) => of(one, hours));
    const { covered } = calibrationOf(scored);
    const error = (foretell: (one: Foretold) => number) =>
      median(
        own.map(
          (one) =>
            Math.abs(foretell(one) - one.moment.further[hours]) / (one.soFar + one.moment.further[hours]),
        ),
      );
    const area = (least: (one: Foretold) => number) =>
      areaUnderCurve(
        own.map((one) => ({
          called: probabilityOf(of(one, hours).forecast, Math.ceil(least(one))),
          came: one.moment.further[hours] >= least(one),
        })),
      ).toFixed(3);
    return {
      next: `${hours} h, ${stage}`,
      moments: String(own.length),
      'in 80 % band': covered === null ? '–' : `${(100 * covered.estimate).toFixed(1)} %`,
      'high ÷ low': median(scored.map(({ forecast: { low, high } }) => (high + 1) / (low + 1))).toFixed(1),
      'error of total': percent(
        error((one) => of(one, hours).forecast.negative),
        1,
      ),
      ...Object.fromEntries(
        Object.entries(naive).map(([name, count]) => [
          name,
          percent(
            error((one) => count(one.moment.situation, hours)),
            1,
          ),
        ]),
      ),
      'AUC ≥ as many': area(({ soFar }) => soFar),
      'AUC ≥ 30': area(() => 30),
      'AUC ≥ 100': area(() => 100),
    };
  }),
);
process.stdout.write(`${tableOf(rows)}\n\n`);

const reliability = calibrationOf(
  foretold.flatMap((one) => (one.forecasts.length === 0 ? [] : [of(one, 6), of(one, 24)])),
);
process.stdout.write(
  `${tableOf(
    reliability.reliability.map(({ from, to, claims, foretold, happened }) => ({
      'called likely': `${Math.round(100 * from)}–${Math.round(100 * to)} %`,
      claims: String(claims),
      'in the mean': percent(foretold, 1),
      'came true': percent(happened, 1),
    })),
  )}\n\n`,
);

/** Negative mentions beyond the usual that the answer could prevent, for it to be seen. */
const REACHABLE = 10;
const answers = [0, 0.3, 0.5, 0.8].map((remedy) => {
  const tested = seeds
    .flatMap((seed) => incidentCases(seed, responseMoment, remedy))
    .map(foretell)
    .filter(({ forecasts }) => forecasts.length > 0)
    .map((one) => {
      const { forecast, actual } = of(one, 6);
      const usual = one.moment.situation.usualAhead.slice(0, 24).reduce((sum, value) => sum + value, 0);
      const { verdict } = testEffect(forecast, actual, null);
      return { verdict, reachable: forecast.negative >= 2 * usual + REACHABLE };
    });
  const share = (list: typeof tested, verdict: string) =>
    percent(list.filter((one) => one.verdict === verdict).length, list.length);
  const reachable = tested.filter((one) => one.reachable);
  return {
    'later posts suppressed': percent(remedy, 1),
    incidents: String(tested.length),
    '"it helped"': share(tested, 'helped'),
    '"it got worse"': share(tested, 'worsened'),
    'much to come': String(reachable.length),
    '"it helped" there': share(reachable, 'helped'),
  };
});
process.stdout.write(`${tableOf(answers)}\n`);

function foretell(moment: Case): Foretold {
  return { moment, soFar: surgeSize(moment.situation), forecasts: forecastFurther(moment.situation) };
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
