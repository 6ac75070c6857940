import { DAY, HOUR } from '../../src/core/time.ts';

const WEEK = 7 * DAY;
const HALF_LIFE_DAYS = 42;
/** Mentions that the hour of the day is worth against what the hour of the week itself has shown. */
const PRIOR_MENTIONS = 30;

/**
 * How a brand's hours differ: one factor for each hour of the week (UTC, counted from the epoch), averaging 1. Buckets
 * wider than an hour have a slot each instead. Plain JSON; the functions below change it in place.
 */
export interface Profile {
  /** Width of a slot in milliseconds. */
  slot: number;
  /** Mentions seen in each slot, and mentions a flat week would have had there, older days counting less. */
  seen: number[];
  flat: number[];
  /** The same by time of day. */
  daySeen: number[];
  dayFlat: number[];
  factors: number[];
  /** Days since the epoch up to which all is aged. */
  agedTo: number | null;
}

/** @param step width of a bucket in milliseconds */
export function createProfile(step: number): Profile {
  const slot = Math.min(Math.max(step, HOUR), WEEK);
  const slots = Math.ceil(WEEK / slot);
  const slotsOfDay = Math.max(1, Math.round(DAY / slot));
  const zeros = (length: number) => Array<number>(length).fill(0);
  return {
    slot,
    seen: zeros(slots),
    flat: zeros(slots),
    daySeen: zeros(slotsOfDay),
    dayFlat: zeros(slotsOfDay),
    factors: Array<number>(slots).fill(1),
    agedTo: null,
  };
}

export function factorAt(profile: Profile, at: number): number {
  return profile.factors[slotAt(profile, at)] ?? 1;
}

/** Learns from a bucket at `at` with `mentions` where a flat week would have had `level`. */
export function learnSlot(profile: Profile, at: number, mentions: number, level: number): void {
  const slot = slotAt(profile, at);
  const hour = slot % profile.daySeen.length;
  add(profile.seen, slot, mentions);
  add(profile.flat, slot, level);
  add(profile.daySeen, hour, mentions);
  add(profile.dayFlat, hour, level);
  profile.factors[slot] = factorOf(profile, slot, hour);
}

/**
 * Ages the profile to the day of `at` and brings its factors back to a mean of 1.
 * @returns what they were divided by: whoever multiplies by a factor takes it over
 */
export function ageProfile(profile: Profile, at: number): number {
  const today = Math.floor(at / DAY);
  const days = profile.agedTo === null ? 0 : today - profile.agedTo;
  if (days <= 0) {
    profile.agedTo ??= today;
    return 1;
  }
  const keep = 0.5 ** (days / HALF_LIFE_DAYS);
  for (const ratios of [profile.seen, profile.flat, profile.daySeen, profile.dayFlat]) scaleBy(ratios, keep);
  const mean = profile.factors.reduce((sum, factor) => sum + factor, 0) / profile.factors.length;
  scaleBy(profile.factors, 1 / mean);
  profile.agedTo = today;
  return mean;
}

/** The slot with its neighbours at half weight, shrunk towards its time of day. */
function factorOf({ seen, flat, daySeen, dayFlat }: Profile, slot: number, hour: number): number {
  const before = (slot + seen.length - 1) % seen.length;
  const after = (slot + 1) % seen.length;
  const shared = daySeen.length > 1 ? 0.5 : 0;
  const sum = (of: number[]) => valueAt(of, slot) + shared * (valueAt(of, before) + valueAt(of, after));
  const prior = (valueAt(daySeen, hour) + PRIOR_MENTIONS) / (valueAt(dayFlat, hour) + PRIOR_MENTIONS);
  return (sum(seen) + PRIOR_MENTIONS * prior) / (sum(flat) + PRIOR_MENTIONS);
}

function slotAt({ slot, factors }: Profile, at: number): number {
  return Math.floor((((at % WEEK) + WEEK) % WEEK) / slot) % factors.length;
}

function scaleBy(values: number[], factor: number): void {
  for (let index = 0; index < values.length; index += 1) values[index] = valueAt(values, index) * factor;
}

function add(values: number[], index: number, more: number): void {
  values[index] = valueAt(values, index) + more;
}

function valueAt(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
