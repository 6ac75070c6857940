import { excerpt } from '../../core/text.ts';
import { t } from '../words/t.ts';

/** What a story is called: the beginning of its first post. */
export function storyTitle(first: { title: string | null; text: string } | undefined): string {
  if (first === undefined) return t('A story');
  return excerpt(first.title ?? first.text, 120) || t('Words that were taken away');
}
