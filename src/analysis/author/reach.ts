import type { ReachMethod } from '../../core/author.ts';
import type { Engagement } from '../../core/item.ts';
import type { Place } from './place.ts';

/** People who may see what somebody writes, and how that is known. */
export interface Reach {
  people: number;
  method: ReachMethod;
}

/**
 * Of so many who see a post one reacts. An assumption within what social media reports find (one to five per cent);
 * whoever shows an estimate made of it names the method.
 */
const SEE_PER_REACTION = 50;
const MOST = 2 ** 31 - 1;

/**
 * How many may see what an author writes, by the best that one item tells: what the connector counted (the account's
 * followers on a network, the site's audience elsewhere), else counted views, else an estimate from reactions. Null
 * where nothing was counted.
 */
export function reachOf(
  { reach, engagement }: { reach: number | null; engagement: Engagement | null },
  place: Place,
): Reach | null {
  if (reach !== null) return { people: reach, method: place.isNetwork ? 'followers' : 'site' };
  if (engagement === null) return null;
  const { views = 0, likes = 0, shares = 0, comments = 0 } = engagement;
  const people = Math.max(views, SEE_PER_REACTION * (likes + shares + comments));
  return people === 0 ? null : { people: Math.min(Math.round(people), MOST), method: 'reactions' };
}
