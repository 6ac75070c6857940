import { DAY, HOUR } from '../../src/core/time.ts';

const WEEK = 7 * DAY;
const SLOTS = 168;
const HALF_LIFE_DAYS = 42;
/** Hours that the hour of the day is worth against the hour of the week, and nothing against the hour of the day. */
const PRIOR_HOURS = 4;

/** How a level differs through the week: an offset for each hour of the week (UTC), learnt from residuals. Plain JSON. */
export interface WeekCurve {
  sums: number[];
  hours: number[];
  daySums: number[];
  dayHours: number[];
}

export function createWeekCurve(): WeekCurve {
  const zeros = (length: number) => Array<number>(length).fill(0);
  return { sums: zeros(SLOTS), hours: zeros(SLOTS), daySums: zeros(24), dayHours: zeros(24) };
}

/** What the hour of `at` adds to the level: that of its hour of the week, shrunk to that of its hour of the day. */
export function offsetAt(curve: WeekCurve, at: number): number {
  const slot = slotAt(at);
  const hour = slot % 24;
  const day = (curve.daySums[hour] ?? 0) / ((curve.dayHours[hour] ?? 0) + PRIOR_HOURS);
  return ((curve.sums[slot] ?? 0) + PRIOR_HOURS * day) / ((curve.hours[slot] ?? 0) + PRIOR_HOURS);
}

/** Learns that a bucket at `at`, `hours` long, lay `residual` above the level. */
export function learnOffset(curve: WeekCurve, at: number, residual: number, hours: number): void {
  const slot = slotAt(at);
  // A slot comes once a week, an hour of the day seven times.
  const keepWeek = 0.5 ** (hours * (7 / HALF_LIFE_DAYS));
  const keepDay = 0.5 ** (hours / HALF_LIFE_DAYS);
  const hour = slot % 24;
  curve.sums[slot] = (curve.sums[slot] ?? 0) * keepWeek + residual * hours;
  curve.hours[slot] = (curve.hours[slot] ?? 0) * keepWeek + hours;
  curve.daySums[hour] = (curve.daySums[hour] ?? 0) * keepDay + residual * hours;
  curve.dayHours[hour] = (curve.dayHours[hour] ?? 0) * keepDay + hours;
}

function slotAt(at: number): number {
  return Math.floor((((at % WEEK) + WEEK) % WEEK) / HOUR);
}
