import type { Crisis } from './crises.ts';

const DAY = 96;
const COOL_DOWN = DAY;
/** After a crisis its embers are no false alarm, in quarter-hours. */
const AFTERMATH = 2 * DAY;
const HOUR = 4;

/** Quarter-hours in which a classic rule tells: at `threshold`, and then not for a day. */
export function alarmsOf(strengths: Float64Array, threshold: number, from: number): number[] {
  const alarms: number[] = [];
  let told = Number.NEGATIVE_INFINITY;
  for (let tick = from; tick < strengths.length; tick += 1) {
    const strength = strengths[tick] ?? 0;
    if (!(strength >= threshold)) continue;
    if (tick - told < COOL_DOWN) continue;
    told = tick;
    alarms.push(tick);
  }
  return alarms;
}

/** What became of one crisis: quarter-hours from its beginning to the end of the one that told it, or null. */
export interface Outcome {
  crisis: Crisis;
  delay: number | null;
}

/** How the alarms of one brand fare against its crises. */
export interface Tally {
  outcomes: Outcome[];
  falseAlarms: number;
  weeks: number;
}

/**
 * A crisis is caught by an alarm between its beginning and the time when 95 of 100 of its posts were out. An alarm is
 * false outside of every crisis and the two days after it.
 */
export function tallyOf(alarms: readonly number[], crises: readonly Crisis[], weeks: number): Tally {
  const outcomes = crises.map((crisis) => {
    const first = alarms.find((tick) => tick + 1 > crisis.begin && tick <= crisis.end);
    return { crisis, delay: first === undefined ? null : first + 1 - crisis.begin };
  });
  const falseAlarms = alarms.filter(
    (tick) => !crises.some(({ begin, end }) => tick + 1 > begin && tick <= end + AFTERMATH),
  ).length;
  return { outcomes, falseAlarms, weeks };
}

export interface Rates {
  recall: number;
  /** Share of crises told within an hour. */
  withinHour: number;
  /** Per brand and week. */
  falseAlarms: number;
}

export function ratesOf(tallies: readonly Tally[]): Rates {
  const outcomes = tallies.flatMap((tally) => tally.outcomes);
  const share = (of: (outcome: Outcome) => boolean) =>
    outcomes.filter(of).length / Math.max(1, outcomes.length);
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    recall: share(({ delay }) => delay !== null),
    withinHour: share(({ delay }) => delay !== null && delay <= HOUR),
    falseAlarms:
      sum((tally) => tally.falseAlarms) /
      Math.max(
        1,
        sum((tally) => tally.weeks),
      ),
  };
}
