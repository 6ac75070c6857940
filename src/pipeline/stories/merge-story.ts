import { findStories, holdStories } from '../../../db/repos/stories/stories.ts';
import {
  familyOf,
  holdMentionsOf,
  keysOfStory,
  moveMentions,
  setMergedInto,
} from '../../../db/repos/stories/story-edits.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { copyKey } from '../../analysis/story/named-key.ts';
import { refused, type StoryChange } from './story-change.ts';

/**
 * Makes a story, and what was merged into it before, part of another. Later copies of either are counted there. A story
 * that is part of another itself stands for that one.
 */
export function mergeStory(store: Store, id: string, into: string): Promise<StoryChange> {
  return transaction(store, async (tx) => {
    await holdStories(tx);
    const known = new Map((await findStories(tx, [id, into])).map((story) => [story.id, story]));
    const [from, named] = [known.get(id), known.get(into)];
    if (from === undefined || named === undefined) return refused('unknown');
    const [part, whole] = [from.mergedInto ?? from.id, named.mergedInto ?? named.id];
    if (part === whole) return refused('same');
    const family = await familyOf(tx, part);
    await setMergedInto(
      tx,
      family.map((story) => story.id),
      whole,
    );
    const moved = await holdMentionsOf(tx, part);
    await moveMentions(
      tx,
      moved.map((mention) => mention.id),
      whole,
    );
    return { ok: true, storyId: whole };
  });
}

/**
 * Takes a merge back: mentions whose words were recognised as the story's are counted under it again, those that came
 * since the merge too. Stories that were part of it before stay where they are.
 */
export function unmergeStory(store: Store, id: string): Promise<StoryChange> {
  return transaction(store, async (tx) => {
    await holdStories(tx);
    const [story] = await findStories(tx, [id]);
    if (story === undefined) return refused('unknown');
    if (story.mergedInto === null) return refused('not-merged');
    await setMergedInto(tx, [id], null);
    const keys = new Set(await keysOfStory(tx, id));
    const mentions = await holdMentionsOf(tx, story.mergedInto);
    const own = mentions.filter(({ fingerprint }) => keys.has(copyKey(fingerprint)));
    await moveMentions(
      tx,
      own.map((mention) => mention.id),
      id,
    );
    return { ok: true, storyId: id };
  });
}
