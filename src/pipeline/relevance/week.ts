import { DAY } from '../../core/time.ts';

export const WEEK = 7 * DAY;

/** 1970 began on a Thursday. */
const FIRST_MONDAY = 4 * DAY;

/** Start of the week, Monday UTC, that holds `at`. */
export function weekOf(at: Date): Date {
  return new Date(Math.floor((at.getTime() - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY);
}
