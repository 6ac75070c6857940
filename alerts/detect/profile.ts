import { DAY, HOUR } from '../../src/core/time.ts';

const SLOTS = 168;
const HALF_LIFE_DAYS = 42;
/** Mentions that the hour of the day is worth against what the hour of the week itself has shown. */
const PRIOR_MENTIONS = 30;

/** Mentions seen, and mentions a flat week would have had, with older days counting less. */
interface Ratio {
  seen: number;
  flat: number;
}

/** How a brand's hours differ: one factor for each hour of the week (UTC, counted from the epoch), averaging 1. */
export interface Profile {
  week: Ratio[];
  day: Ratio[];
  factors: number[];
  /** Days since the epoch up to which `week` and `day` are aged. */
  agedTo: number | null;
}

export function createProfile(): Profile {
  const nothing = { seen: 0, flat: 0 };
  return {
    week: Array<Ratio>(SLOTS).fill(nothing),
    day: Array<Ratio>(24).fill(nothing),
    factors: Array<number>(SLOTS).fill(1),
    agedTo: null,
  };
}

const hourOf = (at: Date) => Math.floor(at.getTime() / HOUR);

export function factorAt(profile: Profile, at: Date): number {
  return profile.factors[hourOf(at) % SLOTS] ?? 1;
}

/** `profile` after a quarter-hour with `mentions` where a flat week would have had `level`. */
export function learnHour(profile: Profile, at: Date, mentions: number, level: number): Profile {
  const slot = hourOf(at) % SLOTS;
  const hour = slot % 24;
  const week = add(profile.week, slot, mentions, level);
  const day = add(profile.day, hour, mentions, level);
  return { ...profile, week, day, factors: profile.factors.with(slot, factorOf(week, day, slot)) };
}

/**
 * `profile` aged to the day of `at`, with its factors brought back to a mean of 1. `scale` is what they were divided
 * by: whoever multiplies by a factor takes it over.
 */
export function ageProfile(profile: Profile, at: Date): { profile: Profile; scale: number } {
  const today = Math.floor(at.getTime() / DAY);
  const days = profile.agedTo === null ? 0 : today - profile.agedTo;
  if (days <= 0) return { profile: { ...profile, agedTo: profile.agedTo ?? today }, scale: 1 };
  const keep = 0.5 ** (days / HALF_LIFE_DAYS);
  const aged = ({ seen, flat }: Ratio) => ({ seen: seen * keep, flat: flat * keep });
  const scale = profile.factors.reduce((sum, factor) => sum + factor, 0) / SLOTS;
  return {
    profile: {
      week: profile.week.map(aged),
      day: profile.day.map(aged),
      factors: profile.factors.map((factor) => factor / scale),
      agedTo: today,
    },
    scale,
  };
}

function add(ratios: Ratio[], index: number, seen: number, flat: number): Ratio[] {
  const old = at(ratios, index);
  return ratios.with(index, { seen: old.seen + seen, flat: old.flat + flat });
}

/** The slot with its neighbours at half weight, shrunk towards its hour of the day. */
function factorOf(week: Ratio[], day: Ratio[], slot: number): number {
  const own = at(week, slot);
  const before = at(week, (slot + SLOTS - 1) % SLOTS);
  const after = at(week, (slot + 1) % SLOTS);
  const hour = at(day, slot % 24);
  const prior = (hour.seen + PRIOR_MENTIONS) / (hour.flat + PRIOR_MENTIONS);
  const seen = own.seen + (before.seen + after.seen) / 2;
  const flat = own.flat + (before.flat + after.flat) / 2;
  return (seen + PRIOR_MENTIONS * prior) / (flat + PRIOR_MENTIONS);
}

function at(ratios: Ratio[], index: number): Ratio {
  return ratios[index] ?? { seen: 0, flat: 0 };
}
