import { engagementHistory, reactionsPerHour } from '../../../db/repos/items/engagement.ts';
import { revisionsOf } from '../../../db/repos/items/revisions.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, HOUR } from '../../core/time.ts';
import type { MentionPast } from './mention-past.tsx';

/** What "lately" means for the speed of reactions. */
const LATELY = 3 * HOUR;

/** All that is known of a mention's item over time. */
export async function loadPast(store: Store, mention: MentionView, now: Date): Promise<MentionPast> {
  const speeds = await reactionsPerHour(store, [mention.itemId], addMs(now, -LATELY), now);
  return {
    reactions: await engagementHistory(store, mention),
    perHour: speeds.get(mention.itemId) ?? null,
    revisions: await revisionsOf(store, mention.itemId),
  };
}
