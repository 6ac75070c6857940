import { DAY } from '../../src/core/time.ts';
import { ageProfile, createProfile, factorAt, learnSlot, type Profile } from './profile.ts';

/** Mentions of one brand: the negative ones and all others. */
export interface Counts {
  negative: number;
  other: number;
}

/**
 * What a brand usually gets: a level in mentions a day × a profile of the week × a negative share. Plain JSON;
 * {@link learnCounts} changes it in place.
 */
export interface Baseline {
  /** Width of a bucket in milliseconds. */
  step: number;
  level: { mentions: number; days: number };
  profile: Profile;
  share: { negative: number; mentions: number };
  /** Covered days, older ones counting as much. */
  covered: number;
}

const LEVEL_HALF_LIFE = 10;
const SHARE_HALF_LIFE = 14;
/** A brand nothing is known about: 50 mentions a day, believed for a hundredth of a day; 17 % negative, believed for 20 mentions. */
const PRIOR_LEVEL = { mentions: 0.5, days: 0.01 };
const PRIOR_SHARE = 0.17;
const PRIOR_SHARE_MENTIONS = 20;
/** Days before a count can be called an outlier. */
const TRUSTED_AFTER = 2;

/** @param step width of a bucket in milliseconds */
export function createBaseline(step: number): Baseline {
  return {
    step,
    level: { mentions: 0, days: 0 },
    profile: createProfile(step),
    share: { negative: PRIOR_SHARE * PRIOR_SHARE_MENTIONS, mentions: PRIOR_SHARE_MENTIONS },
    covered: 0,
  };
}

/** Expected counts in the bucket that starts at `start` (milliseconds since the epoch); both positive. */
export function expectedAt(baseline: Baseline, start: number): Counts {
  const mentions = Math.max(flatLevel(baseline) * factorAt(baseline.profile, start), 1e-4);
  const share = baseline.share.negative / baseline.share.mentions;
  return { negative: mentions * share, other: mentions * (1 - share) };
}

/** Learns from one covered bucket. Outliers are winsorised, so that a crisis does not become usual. */
export function learnCounts(baseline: Baseline, start: number, counts: Counts, expected: Counts): void {
  const { level, share, profile } = baseline;
  const trusted = baseline.covered > TRUSTED_AFTER;
  const negative = trusted ? winsorised(counts.negative, expected.negative) : counts.negative;
  const other = trusted ? winsorised(counts.other, expected.other) : counts.other;
  const mentions = negative + other;
  const days = baseline.step / DAY;

  const usual = flatLevel(baseline);
  const flat = mentions / Math.max(factorAt(profile, start), 0.05);
  const scale = ageProfile(profile, start);
  learnSlot(profile, start, mentions, usual * scale);
  const keepLevel = 0.5 ** (days / LEVEL_HALF_LIFE);
  level.mentions = (keepLevel * level.mentions + flat) * scale;
  level.days = keepLevel * level.days + days;

  const keepShare = 0.5 ** (days / SHARE_HALF_LIFE);
  share.negative = keepShare * share.negative + negative;
  share.mentions = keepShare * share.mentions + mentions;
  // What has faded below the prior's weight is filled up with the prior.
  const missing = Math.max(0, PRIOR_SHARE_MENTIONS - share.mentions);
  share.negative += PRIOR_SHARE * missing;
  share.mentions += missing;
  baseline.covered += days;
}

/** Mentions in a bucket of a flat week. */
function flatLevel({ level, step }: Baseline): number {
  return ((level.mentions + PRIOR_LEVEL.mentions) / (level.days + PRIOR_LEVEL.days)) * (step / DAY);
}

function winsorised(count: number, expected: number): number {
  return Math.min(count, expected + 3 * Math.sqrt(expected + 0.3 * expected * expected) + 1);
}
