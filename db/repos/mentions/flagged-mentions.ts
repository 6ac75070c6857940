import { and, asc, eq, gte, isNotNull, or, sql } from 'drizzle-orm';
import { firstIdAt } from '../../../src/core/id.ts';
import { addMs, DAY } from '../../../src/core/time.ts';
import { items, mentions, messages } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { type MentionView, pageOfMentions } from './mention-feed.ts';

/** Names the event that a rule tells a mention by itself. */
export function flagKey(ruleId: string, mentionId: string): string {
  return `${keyBegin(ruleId)}${mentionId}`;
}

const keyBegin = (ruleId: string) => `mention.flagged ${ruleId} `;

export interface Untold {
  ruleId: string;
  brandId: string;
  /** When mentions were first seen. */
  seenSince: Date;
  negativeOnly?: boolean | undefined;
  /** Only those whose author is known. */
  authored?: boolean | undefined;
  /** Only those that somebody reacted to, or that so many people may see (null: only the former). */
  noticed?: { leastReach: number | null } | undefined;
}

const reactions = sql`exists (select 1 from jsonb_each_text(${items.engagement}) where key <> 'views' and value <> '0')`;

/** What is found later than this is no news any more. */
const LATE = 7 * DAY;
const PAGE = 200;

/**
 * A brand's fresh, relevant mentions that came since, whenever they were published within the last week before, and that
 * the rule has not told yet; in the order in which they were seen, a page at a time.
 */
export async function* untoldMentions(
  store: Store,
  { ruleId, brandId, seenSince, negativeOnly = false, authored = false, noticed }: Untold,
): AsyncGenerator<MentionView> {
  const rows = await store.db
    .select({ id: mentions.id })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(
      and(
        eq(mentions.brandId, brandId),
        eq(mentions.relevant, true),
        eq(mentions.historic, false),
        gte(mentions.firstSeenAt, seenSince),
        gte(mentions.publishedAt, addMs(seenSince, -LATE)),
        negativeOnly ? eq(mentions.sentiment, 'negative') : undefined,
        authored ? isNotNull(mentions.authorId) : undefined,
        noticed &&
          or(reactions, noticed.leastReach === null ? undefined : gte(items.reach, noticed.leastReach)),
        sql`not exists (select 1 from ${messages} where ${messages.eventKey} = ${keyBegin(ruleId)} || ${mentions.id}::text)`,
      ),
    )
    .orderBy(asc(mentions.firstSeenAt), asc(mentions.id));
  for (let from = 0; from < rows.length; from += PAGE) {
    const ids = rows.slice(from, from + PAGE).map(({ id }) => id);
    const { items } = await pageOfMentions(store, { ids }, '-publishedAt', { limit: PAGE, cursor: null });
    const byId = new Map(items.map((mention) => [mention.id, mention]));
    for (const id of ids) {
      const mention = byId.get(id);
      if (mention !== undefined) yield mention;
    }
  }
}

/** How many mentions a rule has told by themselves since. */
export async function countFlagged({ db }: Store, ruleId: string, since: Date): Promise<number> {
  return db.$count(
    messages,
    and(
      gte(messages.id, firstIdAt(since)),
      eq(messages.type, 'mention.flagged'),
      sql`starts_with(${messages.eventKey}, ${keyBegin(ruleId)})`,
    ),
  );
}
