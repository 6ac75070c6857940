import { connectorById } from '../../../crawlers/registry.ts';
import type { NewMention } from '../../../db/repos/mentions/mentions.ts';
import { clampPublished } from '../../core/id.ts';
import type { Item } from '../../core/item.ts';
import { addMs, DAY, HOUR, MINUTE } from '../../core/time.ts';

/** Ages at which an item is looked at again: reactions come soon or not at all. */
const AGES = [15 * MINUTE, HOUR, 3 * HOUR, 8 * HOUR, DAY, 3 * DAY];

/** When an item is to be looked at next, after `now`; null when it is too old for that. */
export function nextLook(item: Pick<Item, 'publishedAt' | 'firstSeenAt'>, now: Date): Date | null {
  const published = clampPublished(item.publishedAt, item.firstSeenAt);
  const age = AGES.find((after) => addMs(published, after) > now);
  return age === undefined ? null : addMs(published, age);
}

/** First looks at those of `items` that mention a brand, where their source's connector can look again. */
export function firstLooks(
  items: readonly Item[],
  mentions: readonly NewMention[],
): { itemId: string; sourceId: string; dueAt: Date }[] {
  const mentioning = new Set(mentions.map(({ itemId }) => itemId));
  return items.flatMap((item) => {
    const { id, sourceId, connector, firstSeenAt } = item;
    if (sourceId === null || !mentioning.has(id) || connectorById(connector)?.follow === undefined) return [];
    const dueAt = nextLook(item, firstSeenAt);
    return dueAt === null ? [] : [{ itemId: id, sourceId, dueAt }];
  });
}
