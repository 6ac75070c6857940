import type { AutomationSign } from '../../core/author.ts';
import { DAY, HOUR, MINUTE } from '../../core/time.ts';
import type { Posting } from './posting.ts';

/** Looks at what somebody published, in order of time, for one habit; null where it says nothing either way. */
export type Habit = (postings: readonly Posting[]) => AutomationSign | null;

const MANY = 8;

/**
 * Machines post by the clock, people in bursts: the coefficient of variation of the pauses is near 0 for a timer, 1 where
 * posts come at random, and above for people (Chu et al., Detecting automation of Twitter accounts, 2012). Copies sent
 * in one go have pauses of nothing, and are left out; so are accounts whose times are dates alone.
 */
export const regularPauses: Habit = (postings) => {
  if (postings.every(({ at }) => at.getTime() % DAY === 0)) return null;
  const pauses = pausesOf(postings).filter((pause) => pause > 0);
  if (pauses.length < MANY) return null;
  const mean = sum(pauses) / pauses.length;
  const spread = Math.sqrt(sum(pauses.map((pause) => (pause - mean) ** 2)) / pauses.length) / mean;
  const detail = `pauses vary by ${percent(spread)} of their mean of ${hours(mean)}`;
  if (spread < 0.1) return { kind: 'regular-pauses', detail, weight: 3 };
  if (spread < 0.35) return { kind: 'regular-pauses', detail, weight: 1.5 };
  return spread > 1.2 ? { kind: 'regular-pauses', detail, weight: -1 } : null;
};

/** The same text again and again, verbatim or nearly. */
export const sameText: Habit = (postings) => {
  if (postings.length < MANY) return null;
  const texts = new Set(postings.map(({ fingerprint, storyId }) => storyId ?? fingerprint));
  const share = 1 - texts.size / postings.length;
  const detail = `${percent(share)} of ${postings.length} posts repeat an earlier one`;
  if (share >= 0.8) return { kind: 'same-text', detail, weight: 2.5 };
  if (share >= 0.5) return { kind: 'same-text', detail, weight: 1.5 };
  return share <= 0.05 ? { kind: 'same-text', detail, weight: -0.5 } : null;
};

/** More in ten minutes than a person writes. */
export const pace: Habit = (postings) => {
  const span = 10 * MINUTE;
  const most = mostWithin(postings, span);
  const detail = `${most} posts within ten minutes`;
  if (most >= 30) return { kind: 'pace', detail, weight: 3 };
  return most >= 12 ? { kind: 'pace', detail, weight: 1.5 } : null;
};

/** Links without a word to them. */
export const linksOnly: Habit = (postings) => {
  if (postings.length < MANY) return null;
  const share = postings.filter((posting) => posting.isLinkOnly).length / postings.length;
  const detail = `${percent(share)} of ${postings.length} posts are links without words`;
  return share >= 0.8 ? { kind: 'links-only', detail, weight: 1 } : null;
};

/** People sleep: who posts in every part of the day, three days or more, never does. */
export const roundTheClock: Habit = (postings) => {
  const days = new Set(postings.map(({ at }) => Math.floor(at.getTime() / DAY))).size;
  if (postings.length < 48 || days < 3) return null;
  const seen = new Set(postings.map(({ at }) => at.getUTCHours()));
  const silence = longestSilence(seen);
  const detail = `over ${days} days no more than ${silence} hours of the day without a post`;
  if (silence <= 2) return { kind: 'round-the-clock', detail, weight: 1.5 };
  return silence >= 6 ? { kind: 'round-the-clock', detail, weight: -1 } : null;
};

function pausesOf(postings: readonly Posting[]): number[] {
  return postings.slice(1).map(({ at }, index) => at.getTime() - (postings[index]?.at.getTime() ?? 0));
}

function mostWithin(postings: readonly Posting[], span: number): number {
  let most = 0;
  let first = 0;
  for (const [index, { at }] of postings.entries()) {
    while (at.getTime() - (postings[first]?.at.getTime() ?? 0) > span) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** The longest run of hours of the day, over midnight too, that are not in `seen`. */
function longestSilence(seen: ReadonlySet<number>): number {
  let longest = 0;
  let run = 0;
  for (let hour = 0; hour < 48; hour += 1) {
    run = seen.has(hour % 24) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return Math.min(longest, 24);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function hours(ms: number): string {
  return ms < HOUR ? `${Math.round(ms / MINUTE)} minutes` : `${(ms / HOUR).toFixed(1)} hours`;
}
