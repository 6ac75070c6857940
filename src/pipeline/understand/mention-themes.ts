import { themesOf } from '../../analysis/theme/themes-of.ts';
import type { Item } from '../../core/item.ts';
import type { MatchSpan } from '../../core/mention.ts';

/** The themes that an item speaks of near a brand, its title read before its text. */
export function mentionThemes(
  { title, text }: Pick<Item, 'title' | 'text'>,
  spans: readonly MatchSpan[],
  language: string | null,
): string[] {
  const before = title === null ? 0 : title.length + 1;
  const whole = title === null ? text : `${title}\n${text}`;
  const inWhole = spans
    .map(({ start, end, field }) =>
      field === 'title' ? { start, end } : { start: start + before, end: end + before },
    )
    .sort((a, b) => a.start - b.start);
  return themesOf(whole, inWhole, language).map(({ theme }) => theme);
}
