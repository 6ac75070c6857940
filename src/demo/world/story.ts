import { addMs, DAY, HOUR } from '../../core/time.ts';
import { type Beat, crisis } from './crisis.ts';
import { Narrator } from './narrator.ts';
import { ordinaryDay } from './ordinary.ts';
import type { Post } from './post.ts';
import { seededRandom } from './random.ts';

/** Ordinary talk that is already there when the world starts. */
export const HISTORY = 14 * DAY;
/** From the world's start to the first complaint of the crisis. */
export const CALM = 3 * HOUR;
/** From the world's start to the last post of the story. */
export const FUTURE = 3 * DAY;

export interface Story {
  /** Oldest first. */
  posts: Post[];
  timeline: Beat[];
}

/** Two weeks of ordinary talk before `start`, and three days with a crisis in them after it. Equal for equal arguments. */
export function tellStory(options: { start: Date; seed: number }): Story {
  const random = seededRandom(options.seed);
  const narrator = new Narrator(random);
  const first = addMs(options.start, -HISTORY);
  const last = addMs(options.start, FUTURE);

  for (let day = midnight(first); day <= last; day = addMs(day, DAY)) ordinaryDay(narrator, random, day);
  const beats = crisis(narrator, random, addMs(options.start, CALM));

  return {
    posts: narrator.posts
      .filter(({ at }) => at >= first && at < last)
      .sort((a, b) => a.at.getTime() - b.at.getTime() || a.id.localeCompare(b.id)),
    timeline: [
      { at: options.start, text: 'Two weeks of ordinary talk lie behind; the day begins like any other' },
      ...beats,
    ],
  };
}

function midnight(at: Date): Date {
  return new Date(Math.floor(at.getTime() / DAY) * DAY);
}
