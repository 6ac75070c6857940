import { engagementHistory } from '../../db/repos/items/engagement.ts';
import { revisionsOf } from '../../db/repos/items/revisions.ts';
import type { MentionView } from '../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../db/store.ts';
import { explainMention } from './relevance/explain-mention.ts';

/** A mention as programs are shown it, wherever that is: plain JSON. */
export function mentionView(mention: MentionView) {
  const { brandId, brandName, publishedAt, firstSeenAt, removedAt, ...rest } = mention;
  return {
    ...rest,
    brand: { id: brandId, name: brandName },
    publishedAt: publishedAt.toISOString(),
    firstSeenAt: firstSeenAt.toISOString(),
    removedAt: removedAt?.toISOString() ?? null,
  };
}

/** A mention with why it is taken for the brand's, how its reactions grew, and what it said before: plain JSON. */
export async function mentionDetail(store: Store, mention: MentionView) {
  const history = await engagementHistory(store, mention);
  const revisions = await revisionsOf(store, mention.itemId);
  return {
    ...mentionView(mention),
    relevance: await explainMention(store, mention),
    engagementHistory: history.map(({ at, ...counts }) => ({ at: at.toISOString(), ...counts })),
    revisions: revisions.map(({ replacedAt, title, text }) => ({
      replacedAt: replacedAt.toISOString(),
      title,
      text,
    })),
  };
}
