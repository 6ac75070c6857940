import { HOUR } from '../../src/core/time.ts';
import { type EventRecord, furtherEvents, logLikelihoods } from './self-exciting.ts';
import { type Course, courseOf, hoursOpen, LOOK_BACK, type Situation, surgeBegan } from './situation.ts';

/** Spans up to now whose counts are looked at, in quarter-hours. */
const SPANS = [1, 2, 4, 8, 16, 32, 96] as const;

/** Hours ahead that self-excitement and the usual are worked out for. */
const AHEAD = [6, 24] as const;

/**
 * What a forecast is made from, nearly all on logarithmic scales: negative mentions beyond the usual since the surge
 * began and in spans up to now, its age, how long the incident is open, what is usual before and ahead, and what a
 * self-exciting process with fading infectivity would bring.
 */
export function featuresOf(situation: Situation): number[] {
  const course = courseOf(situation);
  const { usualBefore, usualAhead } = situation;
  const ahead = AHEAD.map((hours) => sum(usualAhead.slice(0, hours * 4)));
  const excited = excitement(situation, course);
  return [
    beyondUsual(course, usualBefore, course.age),
    ...SPANS.map((span) => beyondUsual(course, usualBefore, span)),
    Math.log(course.age),
    Math.log(hoursOpen(situation) + 0.25),
    Math.log(sum(usualBefore.slice(-8)) + 0.2),
    ...ahead.map((usual) => Math.log(usual + 0.5)),
    ...excited.further.map((further) => Math.log(further + 0.5)),
    excited.infectivity,
  ];
}

/** ln of what the last `span` quarter-hours brought beyond the usual; what chance alone brings is its floor. */
function beyondUsual({ counts }: Course, usual: readonly number[], span: number): number {
  const expected = sum(usual.slice(-span));
  return Math.log(Math.max(sum(counts.slice(-span)) - expected, 0) + 0.5 + 0.25 * Math.sqrt(expected));
}

const WAITS = [0.1, 0.3, 0.75, 1.5, 4];
const FADES = [2, 6, 18, 54];
const RATIOS = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1, 1.2, 1.5, 1.9, 2.4, 3];
const PRIOR = { median: 1.2, sd: 0.6 };
const MOST = 500;

/** Posterior mean (of the logarithm) of further events, and of what one event brings by now. */
function excitement(situation: Situation, course: Course) {
  const record = recordOf(situation, course);
  const { length } = record;
  const points = WAITS.flatMap((wait) =>
    FADES.flatMap((fade) => {
      const fit = logLikelihoods(record, { wait, fade }, RATIOS);
      return RATIOS.map((n0, at) => ({
        process: { n0, wait, fade },
        excitement: fit.excitement,
        log: (fit.logLikelihoods[at] as number) - (Math.log(n0 / PRIOR.median) / PRIOR.sd) ** 2 / 2,
      }));
    }),
  );
  const most = Math.max(...points.map(({ log }) => log));
  const weights = points.map(({ log }) => Math.exp(log - most));
  const total = sum(weights);
  const mean = (of: (point: (typeof points)[number]) => number) =>
    sum(points.map((point, at) => ((weights[at] as number) / total) * of(point)));
  return {
    further: AHEAD.map((hours) =>
      Math.exp(
        mean(({ process, excitement }) =>
          Math.log(furtherEvents(process, { length, excitement }, hours) + 0.3),
        ),
      ),
    ),
    infectivity: mean(({ process: { n0, fade } }) => n0 * Math.exp(-length / fade)),
  };
}

/** The mentions since the surge began, or the newest of them where there are very many. */
function recordOf(situation: Situation, course: Course): EventRecord {
  const from = surgeBegan(situation, course).getTime();
  const hours = course.age / 4;
  const all = situation.times
    .map((time) => (time.getTime() - from) / HOUR)
    .filter((time) => time >= 0 && time < hours)
    .toSorted((a, b) => a - b);
  const skipped = all.length > MOST ? (all.at(-MOST) as number) : 0;
  const usual = sum(situation.usualBefore.slice(LOOK_BACK - course.age)) / hours;
  return {
    times: all.slice(-MOST).map((time) => time - skipped),
    length: hours - skipped,
    usual: Math.max(usual, 0.05),
  };
}

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
