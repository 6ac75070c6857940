import { sql } from 'drizzle-orm';
import type { Store } from '../../store.ts';

/**
 * Brings visits forward to sources that carry an incident which goes on: those that brought negative mentions of its
 * brand in the day before it opened or since. They are due once `share` of their interval has passed since the last
 * visit, a minute at least, and never before their publisher wants it; sources that fail keep their distance.
 *
 * @param share in (0, 1]
 */
export async function hastenSources({ db }: Store, now: Date, share: number): Promise<void> {
  // Rows that a visit is being written to are left to the next time, or each might wait for the other.
  await db.execute(sql`
    with carrying as materialized (
      select distinct m.source_id as id
      from incidents i join mentions m on m.brand_id = i.brand_id
        and m.published_at >= i.opened_at - interval '1 day'
      where i.status in ('open', 'acknowledged') and m.sentiment = 'negative' and m.relevant and not m.historic
    ), early as materialized (
      select s.id, greatest(${now}, s.last_crawl_at + make_interval(secs => greatest(
        60, s.interval_seconds * ${share}::float8, (s.rhythm ->> 'askedSeconds')::float8))) as due
      from sources s join carrying using (id)
      where s.status = 'active' and s.next_due_at > ${now} and s.last_crawl_at is not null
      for update of s skip locked
    )
    update sources set next_due_at = early.due
    from early where sources.id = early.id and sources.next_due_at > early.due`);
}
