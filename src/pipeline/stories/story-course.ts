import {
  type CountedReactions,
  storyAuthors,
  storyCounts,
  storyReactions,
} from '../../../db/repos/stories/story-course.ts';
import type { StoryOnHost } from '../../../db/repos/stories/story-detail.ts';
import type { Store } from '../../../db/store.ts';

/** How a story went, from its first mention to its last, in even steps. */
export interface StoryCourse {
  /** Ends of the steps. */
  times: Date[];
  /** Mentions, and sites that tell it, up to then. */
  mentions: number[];
  sites: number[];
  /** Reactions to all that tells it, up to then; empty where none was seen to change. */
  reactions: number[];
  authors: number;
  /** By when half of its mentions had been published. */
  halfAt: Date | null;
}

const STEPS = 48;

/** The course of a story; null where none of its mentions is kept any more. */
export async function storyCourse(
  store: Store,
  storyId: string,
  hosts: readonly StoryOnHost[],
): Promise<StoryCourse | null> {
  if (hosts.length === 0) return null;
  const first = Math.min(...hosts.map(({ firstAt }) => firstAt.getTime()));
  const last = Math.max(...hosts.map(({ lastAt }) => lastAt.getTime()));
  const counted = await storyReactions(store, storyId);
  const end = Math.max(last, counted.at(-1)?.at.getTime() ?? last);
  // The last step holds the end as well.
  const width = Math.max((end + 1 - first) / STEPS, 1);
  const bounds = Array.from({ length: STEPS + 1 }, (_, step) => new Date(Math.ceil(first + step * width)));
  const times = bounds.slice(1);
  const mentions = cumulated(await storyCounts(store, storyId, bounds));
  const half = (mentions.at(-1) ?? 0) / 2;
  return {
    times,
    mentions,
    sites: times.map((time) => hosts.filter(({ firstAt }) => firstAt < time).length),
    reactions: counted.length === 0 ? [] : reactionsAt(counted, times),
    authors: await storyAuthors(store, storyId),
    halfAt: times[mentions.findIndex((count) => count >= half)] ?? null,
  };
}

function cumulated(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}

/** The newest count of each item, summed, at each time. */
function reactionsAt(counted: readonly CountedReactions[], times: readonly Date[]): number[] {
  const newest = new Map<string, number>();
  let sum = 0;
  let next = 0;
  return times.map((time) => {
    for (let count = counted[next]; count !== undefined && count.at < time; count = counted[next]) {
      sum += count.reactions - (newest.get(count.itemId) ?? 0);
      newest.set(count.itemId, count.reactions);
      next += 1;
    }
    return sum;
  });
}
