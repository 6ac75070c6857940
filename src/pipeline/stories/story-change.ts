/**
 * What became of a person's wish to change stories: the story to look at now, or why nothing was done.
 * `unknown`: there is no such story. `same`: a story is no part of itself. `not-merged`: it is not part of another.
 * `nothing-to-split`: none of its mentions was named, or all of them.
 */
export type StoryChange = { ok: true; storyId: string } | { ok: false; fault: StoryFault };

export type StoryFault = 'unknown' | 'same' | 'not-merged' | 'nothing-to-split';

export function refused(fault: StoryFault): StoryChange {
  return { ok: false, fault };
}
