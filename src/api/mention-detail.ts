import type { z } from '@hono/zod-openapi';
import { engagementHistory } from '../../db/repos/engagement.ts';
import type { MentionView } from '../../db/repos/mention-feed.ts';
import { revisionsOf } from '../../db/repos/revisions.ts';
import type { Store } from '../../db/store.ts';
import { explainMention } from '../pipeline/relevance/explain-mention.ts';
import { mentionView } from './schemas/mention.ts';
import type { mentionDetailSchema } from './schemas/mention-detail.ts';

/** A mention with why it is taken for the brand's, how its reactions grew, and what it said before. */
export async function mentionDetail(
  store: Store,
  mention: MentionView,
): Promise<z.infer<typeof mentionDetailSchema>> {
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
