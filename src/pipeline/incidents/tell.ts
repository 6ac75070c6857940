import { incidentMessage } from '../../../alerts/render/incident-message.ts';
import { audienceOf } from '../../../alerts/routing/audience.ts';
import { addressesOf } from '../../../db/repos/audience.ts';
import { pageOfMentions } from '../../../db/repos/mention-feed.ts';
import { postMessage } from '../../../db/repos/outbox.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { newId } from '../../core/id.ts';
import type { Incident } from '../../core/incident.ts';
import type { MessageType, TopMention } from '../../core/message.ts';
import { excerpt } from '../../core/text.ts';
import { incidentUrl } from '../links.ts';

export interface IncidentNews {
  type: Extract<MessageType, `incident.${string}`>;
  incident: Incident;
  brand: Pick<Brand, 'id' | 'name'>;
  at: Date;
  /** `everybody` unless given; `newcomers` are those of the rules' receivers that have not heard of it. */
  to?: 'everybody' | 'newcomers' | readonly string[];
}

const SHOWN = 5;
const EXCERPT = 280;

/**
 * Puts news of an incident into the outbox for whom it concerns. Must run in the transaction that makes the news, so
 * that both happen or neither does. The event's key keeps one event from being posted twice.
 */
export async function tell(store: Store, baseUrl: string, news: IncidentNews): Promise<void> {
  const { type, incident, brand, at, to = 'everybody' } = news;
  const receiverIds = audienceOf(type, to, await addressesOf(store, incident.id));
  if (to === 'newcomers' && receiverIds.length === 0) return;
  await postMessage(store, {
    id: newId(at),
    eventKey: `${type} ${incident.id} ${at.toISOString()}`,
    incidentId: incident.id,
    body: incidentMessage(type, at, {
      incident,
      brand,
      url: incidentUrl(baseUrl, incident.id),
      top: await topMentions(store, incident.evidence.slice(0, SHOWN)),
    }),
    page: null,
    createdAt: at,
    deliveries: receiverIds.map((receiverId) => ({ id: newId(at), receiverId })),
  });
}

async function topMentions(store: Store, ids: readonly string[]): Promise<TopMention[]> {
  const { items } = await pageOfMentions(store, { ids }, 'score', { limit: SHOWN, cursor: null });
  return items.map((mention) => ({
    url: mention.url,
    title: mention.title,
    excerpt: excerpt(mention.text, EXCERPT),
    sentiment: mention.sentiment,
    score: mention.score,
    reach: mention.reach,
  }));
}
