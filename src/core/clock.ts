/**
 * Where domain time comes from. Everything that decides by time receives a `Clock`;
 * nothing calls `Date.now()` or SQL `now()` for domain time, so tests and the demo can live fast.
 */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
