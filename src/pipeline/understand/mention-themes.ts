import { themesOf } from '../../analysis/theme/themes-of.ts';
import type { Item } from '../../core/item.ts';
import type { MatchSpan } from '../../core/mention.ts';
import { spansInWhole, wholeText } from './spans-in-whole.ts';

/** The themes that an item speaks of near a brand, its title read before its text. */
export function mentionThemes(
  item: Pick<Item, 'title' | 'text'>,
  spans: readonly MatchSpan[],
  language: string | null,
): string[] {
  return themesOf(wholeText(item), spansInWhole(item.title, spans), language).map(({ theme }) => theme);
}
