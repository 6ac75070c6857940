import {
  findStories,
  keepStories,
  lockStories,
  type StoredStory,
  type StoryKey,
  storyKeysAmong,
} from '../../../db/repos/stories/stories.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { type Signature, signatureOf } from '../../analysis/story/signature.ts';
import { STORIES_PER_KEY, STORY_REACH, StoryIndex } from '../../analysis/story/story-index.ts';
import { newId, timeOfId } from '../../core/id.ts';
import type { Item } from '../../core/item.ts';
import { addMs } from '../../core/time.ts';

/** An item as stories are told apart by; its id says when it was published. */
type Told = Pick<Item, 'id' | 'title' | 'text' | 'canonicalUrl' | 'fingerprint'>;

interface Signed {
  id: string;
  at: Date;
  signature: Signature;
}

/**
 * Says which story each item tells, by item: one that is known, or one that begins with it. What is recognised as a
 * story that a person made part of another is counted there. Asking again for an item
 * gives the same story, so whoever was cut off before storing the item simply asks again. It is a short transaction of
 * its own, beside which nobody else begins stories.
 */
export async function claimStories(store: Store, items: readonly Told[]): Promise<Map<string, string>> {
  if (items.length === 0) return new Map();
  const signed = items
    .map((item) => ({ id: item.id, at: timeOfId(item.id), signature: signatureOf(item) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  return transaction(store, async (tx) => {
    await lockStories(tx);
    const { storyOf, begun, keys } = tellApart(signed, await knownStories(tx, signed));
    await keepStories(tx, begun, keys);
    return storyOf;
  });
}

/** What there is to compare `signed` with: `keys` are those of them that each story is found under. */
interface Known {
  stories: readonly StoredStory[];
  keys: readonly StoryKey[];
}

async function knownStories(tx: Store, signed: readonly Signed[]): Promise<Known> {
  const asked = signed.flatMap(({ signature }) => [...signature.names, ...signature.sure, ...signature.near]);
  const [first, last] = [signed[0], signed.at(-1)];
  if (first === undefined || last === undefined) return { stories: [], keys: [] };
  const keys = await storyKeysAmong(tx, [...new Set(asked)], {
    from: addMs(first.at, -STORY_REACH),
    to: addMs(last.at, STORY_REACH + 1),
    most: STORIES_PER_KEY,
  });
  return { keys, stories: await findStories(tx, [...new Set(keys.map(({ storyId }) => storyId))]) };
}

/** The story of each item, in the order in which they were published, and what is to be kept of that. */
function tellApart(
  signed: readonly Signed[],
  known: Known,
): { storyOf: Map<string, string>; begun: StoredStory[]; keys: StoryKey[] } {
  const index = new StoryIndex();
  const byId = new Map(known.stories.map((story) => [story.id, { ...story, begunAt: timeOfId(story.id) }]));
  const mergedInto = new Map(known.stories.map((story) => [story.id, story.mergedInto]));
  const written = new Set<string>();
  for (const { key, storyId } of known.keys) {
    const story = byId.get(storyId);
    if (story !== undefined) index.add(story, [key]);
    written.add(`${key} ${storyId}`);
  }
  const storyOf = new Map<string, string>();
  const begun: StoredStory[] = [];
  const keys: StoryKey[] = [];
  for (const { id, at, signature } of signed) {
    const { sketch, quoted, names, opening } = signature;
    const before = index.storyOf(signature, at);
    const story = before ?? { id: newId(at), sketch, quoted, begunAt: at };
    if (before === null)
      begun.push({ id: story.id, sketch: [...sketch], quoted: [...quoted], mergedInto: null });
    const found = before === null ? [...names, ...opening] : names;
    index.add(story, found);
    for (const key of found) {
      const pair = `${key} ${story.id}`;
      if (!written.has(pair)) keys.push({ key, storyId: story.id });
      written.add(pair);
    }
    storyOf.set(id, mergedInto.get(story.id) ?? story.id);
  }
  return { storyOf, begun, keys };
}
