import { ageProfile, createProfile, factorAt, learnHour, type Profile } from './profile.ts';

/** Mentions of one brand: the negative ones and all others. */
export interface Counts {
  negative: number;
  other: number;
}

/** What a brand usually gets: a level in mentions a quarter-hour × a profile of the week × a negative share. */
export interface Baseline {
  level: { mentions: number; quarterHours: number };
  profile: Profile;
  share: { negative: number; mentions: number };
}

const PER_DAY = 96;
const LEVEL_KEEP = 0.5 ** (1 / (10 * PER_DAY));
const SHARE_KEEP = 0.5 ** (1 / (14 * PER_DAY));
/** A brand nothing is known about: 50 mentions a day, believed for one quarter-hour; 17 % negative, believed for 20 mentions. */
const PRIOR_LEVEL = { mentions: 0.5, quarterHours: (0.5 * PER_DAY) / 50 };
const PRIOR_SHARE = 0.17;
const PRIOR_SHARE_MENTIONS = 20;
/** Quarter-hours before a count can be called an outlier. */
const TRUSTED_AFTER = 2 * PER_DAY;

export function createBaseline(): Baseline {
  return {
    level: { mentions: 0, quarterHours: 0 },
    profile: createProfile(),
    share: { negative: PRIOR_SHARE * PRIOR_SHARE_MENTIONS, mentions: PRIOR_SHARE_MENTIONS },
  };
}

/** Expected counts in the quarter-hour that starts at `start`; both positive. */
export function expectedAt(baseline: Baseline, start: Date): Counts {
  const mentions = Math.max(levelOf(baseline) * factorAt(baseline.profile, start), 1e-4);
  const share = baseline.share.negative / baseline.share.mentions;
  return { negative: mentions * share, other: mentions * (1 - share) };
}

/** `baseline` after one covered quarter-hour. Outliers are winsorised, so that a crisis does not become usual. */
export function learnCounts(baseline: Baseline, start: Date, counts: Counts): Baseline {
  const expected = expectedAt(baseline, start);
  const trusted = baseline.level.quarterHours > TRUSTED_AFTER;
  const negative = trusted ? winsorised(counts.negative, expected.negative) : counts.negative;
  const other = trusted ? winsorised(counts.other, expected.other) : counts.other;
  const mentions = negative + other;

  const { profile, scale } = ageProfile(baseline.profile, start);
  const flat = mentions / Math.max(factorAt(baseline.profile, start), 0.05);
  return {
    level: {
      mentions: (LEVEL_KEEP * baseline.level.mentions + flat) * scale,
      quarterHours: LEVEL_KEEP * baseline.level.quarterHours + 1,
    },
    profile: learnHour(profile, start, mentions, levelOf(baseline) * scale),
    share: withPrior({
      negative: SHARE_KEEP * baseline.share.negative + negative,
      mentions: SHARE_KEEP * baseline.share.mentions + mentions,
    }),
  };
}

function levelOf({ level }: Baseline): number {
  return (level.mentions + PRIOR_LEVEL.mentions) / (level.quarterHours + PRIOR_LEVEL.quarterHours);
}

function winsorised(count: number, expected: number): number {
  return Math.min(count, expected + 3 * Math.sqrt(expected + 0.3 * expected * expected) + 1);
}

/** What has faded below the prior's weight is filled up with the prior. */
function withPrior(share: Baseline['share']): Baseline['share'] {
  const missing = Math.max(0, PRIOR_SHARE_MENTIONS - share.mentions);
  return { negative: share.negative + PRIOR_SHARE * missing, mentions: share.mentions + missing };
}
