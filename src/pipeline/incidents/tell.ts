import { incidentMessage } from '../../../alerts/render/incident-message.ts';
import { audienceOf, isBadNews } from '../../../alerts/routing/audience.ts';
import { addressesOf } from '../../../db/repos/mentions/audience.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { postMessage, wakeForIncident } from '../../../db/repos/telling/outbox.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { groupBy } from '../../core/group-by.ts';
import { newId } from '../../core/id.ts';
import type { Incident } from '../../core/incident.ts';
import type { IncidentBackground, IncidentMessage, TopMention } from '../../core/message.ts';
import { excerpt } from '../../core/text.ts';
import { incidentUrl } from '../links.ts';
import { scheduleChain } from '../routing/chain.ts';
import { muteOf } from '../routing/mute.ts';
import { backgroundOf } from './background.ts';
import { note } from './timeline.ts';

export interface IncidentNews {
  type: IncidentMessage['type'];
  incident: Incident;
  brand: Pick<Brand, 'id' | 'name' | 'query' | 'timezone'>;
  at: Date;
  /** `everybody` unless given; `newcomers` are those of the rules' receivers that have not heard of it. */
  to?: 'everybody' | 'newcomers' | readonly string[];
  /** What people are told beside what is known of the incident. */
  more?: Pick<IncidentBackground, 'unacknowledgedMinutes' | 'change' | 'by'>;
}

const SHOWN = 5;
const EXCERPT = 280;

/**
 * Puts news of an incident into the outbox for whom it concerns, unless a silence or a critical incident mutes it: then
 * it is only recorded. Must run in the transaction that makes the news, so that both happen or neither does. The event's
 * key keeps one event from being posted twice.
 */
export async function tell(store: Store, baseUrl: string, news: IncidentNews): Promise<void> {
  const { type, incident, brand, at, to = 'everybody' } = news;
  const receiverIds = audienceOf(type, to, await addressesOf(store, incident.id));
  if (to === 'newcomers' && receiverIds.length === 0) return;
  const mute = await muteOf(store, type, incident, at);
  const background = await backgroundOf(store, brand, incident);
  await postMessage(store, {
    id: newId(at),
    eventKey: `${type} ${incident.id} ${at.toISOString()}`,
    incidentId: incident.id,
    body: incidentMessage(type, at, {
      incident,
      brand,
      url: incidentUrl(baseUrl, incident.id),
      top: await topMentions(store, incident.evidence),
      background: { ...background, ...news.more },
    }),
    page: null,
    silencedBy: mute?.id ?? null,
    createdAt: at,
    deliveries: mute === null ? receiverIds.map((receiverId) => ({ id: newId(at), receiverId })) : [],
  });
  if (mute !== null) {
    await note(store, incident.id, { at, kind: mute.kind, actor: 'earshot', text: mute.text });
  } else if (isBadNews(type)) {
    if (incident.severity === 'critical') await wakeForIncident(store, incident.id, at);
    await scheduleChain(store, incident, at);
  }
}

/** The first of each story that shows an incident, in the order in which they show it: copies say nothing more. */
async function topMentions(store: Store, evidence: readonly string[]): Promise<TopMention[]> {
  const request = { limit: Math.max(1, evidence.length), cursor: null };
  const { items } = await pageOfMentions(store, { ids: evidence }, 'score', request);
  const inOrder = items.toSorted((a, b) => evidence.indexOf(a.id) - evidence.indexOf(b.id));
  const stories = groupBy(inOrder, ({ storyId, id }) => storyId ?? id);
  return [...stories.values()].slice(0, SHOWN).flatMap(([mention]) =>
    mention === undefined
      ? []
      : {
          url: mention.url,
          title: mention.title,
          excerpt: excerpt(mention.text, EXCERPT),
          sentiment: mention.sentiment,
          score: mention.score,
          reach: mention.reach,
        },
  );
}
