import type { MentionInItem, RelevanceLessons } from '../../../db/repos/quality/relevance.ts';
import { cuesOf } from '../../analysis/relevance/cues-of.ts';
import type { Lesson } from '../../analysis/relevance/model.ts';

/** What is kept of a lesson: enough to learn from it when the item is long gone. */
export function lessonOf({ item, mention }: MentionInItem, about: boolean): RelevanceLessons[string] {
  const cues = cuesOf({ ...item, language: mention.language }, mention.spans);
  return { about, cues: cues.map(({ key, value }) => [key, value]) };
}

/** The lessons in the order in which their mentions were published, so that the same lessons make the same model. */
export function inOrder(lessons: RelevanceLessons): Lesson[] {
  return Object.keys(lessons)
    .sort()
    .flatMap((mentionId) => lessons[mentionId] ?? []);
}
