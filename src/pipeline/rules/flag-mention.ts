import { silenceFor } from '../../../alerts/pipeline/silence.ts';
import { silencesAfter } from '../../../db/repos/incidents/silences.ts';
import { flagKey } from '../../../db/repos/mentions/flagged-mentions.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import { postMessage } from '../../../db/repos/telling/outbox.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';
import type { Rule } from '../../core/rule.ts';
import { mentionUrl } from '../links.ts';
import { mentionDetail } from '../mention-view.ts';

/** A mention that a rule tells by itself. */
export interface FlaggedMention {
  rule: Rule;
  mention: MentionView;
  /** The brand's, IANA. */
  timezone: string;
}

/**
 * Puts a mention into the outbox for the rule's receivers, once for each rule, unless a silence keeps it from them: then
 * it is only recorded. Must run in the transaction that judged the rule.
 */
export async function flagMention(
  store: Store,
  baseUrl: string,
  { rule, mention, timezone }: FlaggedMention,
  at: Date,
): Promise<void> {
  const about = {
    ...{ brandId: rule.brandId, rules: [rule.kind], severity: 'warning' as const },
    ...{ themes: mention.themes, title: mention.title ?? mention.text },
  };
  const silence = silenceFor(await silencesAfter(store, at), about, at);
  const receiverIds = silence === null ? rule.receiverIds : [];
  await postMessage(store, {
    id: newId(at),
    eventKey: flagKey(rule.id, mention.id),
    incidentId: null,
    body: {
      type: 'mention.flagged',
      timestamp: at.toISOString(),
      data: { mention: await mentionDetail(store, mention), rule: rule.kind },
      background: { timezone, url: mentionUrl(baseUrl, mention.id) },
    },
    page: null,
    silencedBy: silence?.id ?? null,
    createdAt: at,
    deliveries: receiverIds.map((receiverId) => ({ id: newId(at), receiverId })),
  });
}
