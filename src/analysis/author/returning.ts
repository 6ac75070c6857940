import { type Saying, standingOf } from './standing.ts';

/**
 * What a negative mention means, given what its author said of the brand before (in order of time):
 * - `turned`: a loyal customer complains, or one who was mostly content has become one who is not (`standingOf`); told at
 *   the first of both.
 * - `critic`: a known complainer is back, after `quiet` milliseconds of saying nothing.
 *
 * Null where it is neither, and of all that is not negative.
 */
export function returnOf(before: readonly Saying[], now: Saying, quiet: number): 'turned' | 'critic' | null {
  const last = before.at(-1);
  if (now.sentiment !== 'negative' || last === undefined) return null;
  const standing = standingOf(before);
  if (standing === 'loyal') return 'turned';
  if (standing === 'critic' && now.at.getTime() - last.at.getTime() >= quiet) return 'critic';
  const turns = standing !== 'turned' && standingOf([...before, now]) === 'turned';
  return turns && standingOf(before.slice(0, -1)) !== 'loyal' ? 'turned' : null;
}
