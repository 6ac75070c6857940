import { sql } from 'drizzle-orm';
import { OLD_NEWS } from '../../alerts/pipeline/dedup.ts';
import { rowsOf } from '../../db/database.ts';
import type { Store } from '../../db/store.ts';
import type { Message } from '../../src/core/message.ts';
import type { Arrival } from './receivers.ts';
import { type Post, postUrl } from './talk.ts';

/** Every post is stored once, every mention in it once, and the rollups count what is there. Says what is wrong. */
export async function faultsInStore({ db }: Store, posts: readonly Post[]): Promise<string[]> {
  const items = await rowsOf<{ url: string }>(db, sql`select url from items`);
  const mentions = await rowsOf<{ mention: string }>(
    db,
    sql`select i.url || ' ' || b.name as mention
        from mentions m join items i on i.id = m.item_id join brands b on b.id = m.brand_id`,
  );
  const dangling = await rowsOf<{ fault: string }>(
    db,
    sql`select 'name of no item: ' || key as fault from item_keys where item_id not in (select id from items)
        union all select 'item without a name: ' || url from items where id not in (select item_id from item_keys)
        union all select 'key of no mention: ' || mention_id from mention_keys
          where mention_id not in (select id from mentions)`,
  );
  const miscounted = await rowsOf<{ fault: string }>(
    db,
    sql`with counted as (
          select brand_id, date_bin('15 minutes', published_at, 'epoch') as bucket,
            count(*) filter (where sentiment = 'negative') as negative,
            count(*) filter (where sentiment = 'neutral') as neutral,
            count(*) filter (where sentiment = 'positive') as positive
          from mentions group by 1, 2)
        select 'rollup of ' || bucket || ' counts wrongly' as fault
        from counted c full join mention_rollups r using (brand_id, bucket)
        where (c.negative, c.neutral, c.positive) is distinct from (r.negative, r.neutral, r.positive)`,
  );
  return [
    ...differences(
      'item',
      posts.map(({ slug }) => postUrl(slug)),
      items.map(({ url }) => url),
    ),
    ...differences(
      'mention',
      posts.flatMap(({ slug, brands }) => brands.map((brand) => `${postUrl(slug)} ${brand}`)),
      mentions.map(({ mention }) => mention),
    ),
    ...[...dangling, ...miscounted].map(({ fault }) => fault),
  ];
}

/** Every rule saw its brand's burst, alerts of one rule follow each other, and the outbox is empty. */
export async function faultsInIncidents({ db }: Store): Promise<string[]> {
  const rows = await rowsOf<{ fault: string }>(
    db,
    sql`select 'rule without an alert: ' || id as fault from rules
          where id not in (select rule_id from incident_alerts)
        union all select 'alert of no living incident: ' || a.id
          from incident_alerts a join incidents i on i.id = a.incident_id
          where i.status = 'resolved' and a.status <> 'resolved'
        union all select 'alerts of one rule at once: ' || a.id || ' ' || b.id
          from incident_alerts a join incident_alerts b on a.rule_id = b.rule_id and a.id < b.id
          where a.resolved_at is null or a.resolved_at > b.opened_at
        union all select e.kind || ' noted ' || count(distinct e.id) || ' times and told '
            || count(distinct m.id) || ' times: ' || e.incident_id
          from incident_events e
          left join messages m on m.incident_id = e.incident_id and m.type = 'incident.' || e.kind
          where e.kind in ('opened', 'recovered', 'resolved')
          group by e.incident_id, e.kind
          having count(distinct e.id) <> count(distinct m.id) or (e.kind = 'opened' and count(distinct e.id) <> 1)
        union all select 'incident not noted as opened: ' || id from incidents
          where id not in (select incident_id from incident_events where kind = 'opened')
        union all select 'delivery ' || state || ': ' || id from deliveries where state <> 'delivered'`,
  );
  return rows.map(({ fault }) => fault);
}

/**
 * Every message but old news reached every receiver under one id that is its own, in the same words each time, genuine,
 * and of one incident in order.
 */
export async function faultsInArrivals({ db }: Store, arrivals: readonly Arrival[]): Promise<string[]> {
  const owed = await rowsOf<{ id: string; receiver: string; incident: string | null; old: boolean }>(
    db,
    sql`select m.id, r.name as receiver, m.incident_id as incident,
          exists (select 1 from delivery_attempts a where a.delivery_id = d.id and a.detail = ${OLD_NEWS}) as old
        from messages m
        join deliveries d on d.message_id = m.id join receivers r on r.id = d.receiver_id order by m.id`,
  );
  const faults: string[] = [];
  const payloads = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const { id, payload, genuine } of arrivals) {
    if (!genuine) faults.push(`not genuine: ${id}`);
    if ((payloads.get(id) ?? payload) !== payload) faults.push(`other words under one id: ${id}`);
    payloads.set(id, payload);
    const event = eventOf(JSON.parse(payload) as Message);
    if ((ids.get(event) ?? id) !== id) faults.push(`two ids for one event: ${event}`);
    ids.set(event, id);
  }
  if (ids.size !== payloads.size) faults.push(`${payloads.size} ids for ${ids.size} events`);

  const lastTaken = new Map<string, number>();
  for (const { id, receiver, incident, old } of owed) {
    if (old) continue;
    const of = (arrival: Arrival) => arrival.id === id && arrival.receiver === receiver;
    const taken = arrivals.findIndex((arrival) => of(arrival) && arrival.taken);
    if (taken === -1) faults.push(`never told to ${receiver}: ${id}`);
    if (incident === null) continue;
    const before = lastTaken.get(`${receiver} ${incident}`) ?? -1;
    if (arrivals.findIndex(of) < before) faults.push(`told to ${receiver} before its turn: ${id}`);
    lastTaken.set(`${receiver} ${incident}`, taken);
  }
  const known = new Set(owed.map(({ id }) => id));
  for (const id of payloads.keys()) if (!known.has(id)) faults.push(`told and not written down: ${id}`);
  return faults;
}

/** An incident opens once and is resolved once; what may happen to it again is told apart by its time. */
function eventOf({ type, timestamp, data }: Message): string {
  if ('digest' in data) return `${type} ${data.digest.brand} ${data.digest.to}`;
  const incident = 'incident' in data ? data.incident.id : '';
  const once = type === 'incident.opened' || type === 'incident.resolved';
  return once ? `${type} ${incident}` : `${type} ${incident} ${timestamp}`;
}

function differences(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const missing = expected.filter((name) => !found.includes(name)).map((name) => `${what} missing: ${name}`);
  const extra = found.filter((name, index) => !expected.includes(name) || found.indexOf(name) !== index);
  return [...missing, ...extra.map((name) => `${what} stored again: ${name}`)];
}
