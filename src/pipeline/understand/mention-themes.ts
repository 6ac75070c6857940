import type { OwnThemes } from '../../analysis/theme/own-themes.ts';
import { themesOf } from '../../analysis/theme/themes-of.ts';
import type { Item } from '../../core/item.ts';
import type { MatchSpan } from '../../core/mention.ts';
import { spansInWhole, wholeText } from './spans-in-whole.ts';

/** The themes that an item speaks of near a brand, shared ones and its own, its title read before its text. */
export function mentionThemes(
  item: Pick<Item, 'title' | 'text'>,
  spans: readonly MatchSpan[],
  language: string | null,
  own: OwnThemes | null,
): string[] {
  return themesOf(wholeText(item), spansInWhole(item.title, spans), language, own).map(({ theme }) => theme);
}
