import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { featuresOf } from '../../alerts/forecast/features.ts';
import { horizons } from '../../alerts/forecast/forecast.ts';
import { LEVELS } from '../../alerts/forecast/predictive.ts';
import { Draws } from './alerts/draws.ts';
import { type Case, incidentCases } from './forecast/cases.ts';
import { type Example, fitNet, residualsOf } from './forecast/fit-net.ts';
import { modelFile } from './forecast/model-file.ts';
import { usualMoments } from './forecast/moments.ts';

/**
 * Fits the forecasts of `alerts/forecast` to simulated incidents and writes their coefficients. The same seed gives the
 * same file. Usage: `npm run train:forecast -- [--incidents N] [--seed N]`, then `npm run format`
 */
const { values } = parseArgs({
  options: { incidents: { type: 'string', default: '16000' }, seed: { type: 'string', default: '1' } },
});
const FOLDER = 'alerts/forecast/models';
const incidents = Number(values.incidents);
const seed = Number(values.seed);
/** Of so many hours open, at most, residuals are pooled. */
const AGES = [0.5, 2, 5, 1000] as const;
const SHAPE = { hidden: 16, epochs: 60 };

const fitted = examples(0, incidents);
const unseen = examples(incidents, Math.round(incidents * 1.4));
for (const hours of horizons) {
  const of = (made: Made[]): Example[] =>
    made.map(({ features, moment }) => ({ features, outcome: Math.log1p(moment.further[hours]) }));
  const net = fitNet(new Draws(seed), of(fitted), SHAPE);
  const residuals = AGES.map((until, at) => {
    const after = AGES[at - 1] ?? -1;
    const pool = unseen.filter(({ moment: { hoursOpen } }) => hoursOpen > after && hoursOpen <= until);
    const sorted = residualsOf(net, of(pool));
    const rank = (level: number) => Math.min(sorted.length - 1, Math.floor(level * (sorted.length + 1)));
    return { until, quantiles: LEVELS.map((level) => sorted[rank(level)] as number) };
  });
  writeFileSync(`${FOLDER}/in-${hours}-hours.ts`, modelFile(hours, { net, residuals }));
}
process.stdout.write(`${fitted.length} moments fitted, ${unseen.length} calibrated; see ${FOLDER}\n`);

interface Made {
  features: number[];
  moment: Case;
}

function examples(from: number, to: number): Made[] {
  const made: Made[] = [];
  for (let number = from; number < to; number += 1)
    for (const moment of incidentCases(seed * 1_000_000 + number, usualMoments))
      made.push({ features: featuresOf(moment.situation), moment });
  return made;
}
