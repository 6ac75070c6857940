import { DAY } from '../../core/time.ts';
import { likeness } from './likeness.ts';
import type { Signature } from './signature.ts';

/** A story as it is recognised: by the item that began it, so that copies of copies do not lead away from it. */
export interface KnownStory extends Pick<Signature, 'sketch' | 'quoted'> {
  id: string;
  /** When the item that began it was published. */
  begunAt: Date;
}

/** A story gathers what is told of it this long before and after the item that began it. */
export const STORY_REACH = 14 * DAY;
/** Stories looked at for one key: a phrase that is everywhere must not make everything slow. */
export const STORIES_PER_KEY = 8;

/** Stories by their keys, the last under each. */
export class StoryIndex {
  readonly #byKey = new Map<number, KnownStory[]>();

  add(story: KnownStory, keys: readonly number[]): void {
    for (const key of keys) {
      const stories = this.#byKey.get(key);
      if (stories === undefined) this.#byKey.set(key, [story]);
      else if (!stories.includes(story)) {
        stories.push(story);
        if (stories.length > STORIES_PER_KEY) stories.shift();
      }
    }
  }

  /** The story that an item of this signature, published at `at`, tells; null when it is the first to tell it. */
  storyOf(signature: Signature, at: Date): KnownStory | null {
    for (const story of this.#under(signature.sure, at)) return story;
    let best: { story: KnownStory; likeness: number } | null = null;
    const seen = new Set<KnownStory>();
    for (const story of this.#under(signature.near, at)) {
      if (seen.has(story)) continue;
      seen.add(story);
      const alike = likeness(signature, story);
      if (alike > (best?.likeness ?? 0)) best = { story, likeness: alike };
    }
    return best?.story ?? null;
  }

  *#under(keys: readonly number[], at: Date): Generator<KnownStory> {
    for (const key of keys)
      for (const story of this.#byKey.get(key) ?? [])
        if (Math.abs(story.begunAt.getTime() - at.getTime()) <= STORY_REACH) yield story;
  }
}
