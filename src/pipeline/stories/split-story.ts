import { findStories, holdStories, keepStories } from '../../../db/repos/stories/stories.ts';
import {
  dropStoryKeys,
  familyOf,
  holdMentionsOf,
  moveMentions,
  setSketch,
  storyTexts,
} from '../../../db/repos/stories/story-edits.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { type Signature, signatureOf } from '../../analysis/story/signature.ts';
import { type Sketch, unionOf } from '../../analysis/story/sketch.ts';
import { newId, timeOfId } from '../../core/id.ts';
import { refused, type StoryChange } from './story-change.ts';

/** Of what remains, so many items (the oldest) say by what the story is recognised. */
const MOST_READ = 500;

/**
 * Makes a story of its own of some mentions of a story, with every other brand's mentions of the same items. Both are
 * recognised by what they hold from now on, so that later copies go to the nearer one. Merging the new story into the
 * old one takes it back.
 */
export function splitStory(store: Store, id: string, mentionIds: readonly string[]): Promise<StoryChange> {
  return transaction(store, async (tx) => {
    await holdStories(tx);
    if ((await findStories(tx, [id])).length === 0) return refused('unknown');
    const mentions = await holdMentionsOf(tx, id);
    const asked = new Set(mentionIds);
    const items = new Set(mentions.filter((mention) => asked.has(mention.id)).map(({ itemId }) => itemId));
    const moved = mentions.filter(({ itemId }) => items.has(itemId));
    const kept = mentions.filter(({ itemId }) => !items.has(itemId));
    const [first] = [...items].sort();
    if (first === undefined || kept.length === 0) return refused('nothing-to-split');
    const leaving = (await storyTexts(tx, [...items])).map(signatureOf);
    const keptItems = [...new Set(kept.map(({ itemId }) => itemId))].sort().slice(0, MOST_READ);
    const staying = (await storyTexts(tx, keptItems)).map(signatureOf);

    const story = {
      id: newId(timeOfId(first)),
      sketch: [...unionOf(leaving.map(({ sketch }) => sketch))],
      quoted: [...unionOf(leaving.map(({ quoted }) => quoted))],
      mergedInto: null,
    };
    const keys = keysOf(leaving);
    await keepStories(
      tx,
      [story],
      keys.map((key) => ({ key, storyId: story.id })),
    );
    await forget(tx, id, leaving, staying);
    await moveMentions(
      tx,
      moved.map((mention) => mention.id),
      story.id,
    );
    return { ok: true, storyId: story.id };
  });
}

/** Makes a story, and what was merged into it, recognise what stays in place of what leaves. */
async function forget(
  tx: Store,
  id: string,
  leaving: readonly Signature[],
  staying: readonly Signature[],
): Promise<void> {
  const stayingKeys = keysOf(staying);
  const shared = new Set(stayingKeys);
  const family = await familyOf(tx, id);
  await dropStoryKeys(
    tx,
    family.map((story) => story.id),
    keysOf(leaving).filter((key) => !shared.has(key)),
  );
  for (const story of family) {
    const isOf = (signatures: readonly Signature[]) =>
      signatures.some(({ sketch }) => isSame(sketch, story.sketch));
    // The item that it was recognised by is gone.
    if (!isOf(leaving) || isOf(staying)) continue;
    const own = story.id === id;
    await setSketch(tx, story.id, own ? unionOf(staying.map(({ sketch }) => sketch)) : []);
    const keys = own ? stayingKeys.map((key) => ({ key, storyId: id })) : [];
    await keepStories(tx, [], keys);
  }
}

function keysOf(signatures: readonly Signature[]): number[] {
  return [...new Set(signatures.flatMap(({ names, opening }) => [...names, ...opening]))];
}

function isSame(a: Sketch, b: Sketch): boolean {
  return a.length === b.length && a.every((hash, index) => hash === b[index]);
}
