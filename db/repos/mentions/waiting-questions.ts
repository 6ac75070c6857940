import { and, asc, count, inArray, min, sql } from 'drizzle-orm';
import type { Intent } from '../../../src/core/tone.ts';
import { mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { type BrandSpan, inWindow } from './in-window.ts';
import { isWaiting } from './mention-filter.ts';

/** What of one kind waits for an answer. */
export interface WaitingKind<Asked extends Intent = Intent> {
  intent: Asked;
  count: number;
  /** When the one that waits longest was published, and its id. */
  since: Date;
  longest: string;
}

/** A brand's mentions written for one of `intents` that nobody answered or put aside, by what they are written for. */
export async function waitingByIntent<Asked extends Intent>(
  { db }: Store,
  told: BrandSpan,
  intents: readonly Asked[],
): Promise<WaitingKind<Asked>[]> {
  const rows = await db
    .select({
      intent: mentions.intent,
      count: count(),
      since: min(mentions.publishedAt),
      longest: sql<string>`(array_agg(${mentions.id} order by ${mentions.publishedAt}, ${mentions.id}))[1]`,
    })
    .from(mentions)
    .where(and(inWindow(told.brandId, told), inArray(mentions.intent, [...intents]), isWaiting))
    .groupBy(mentions.intent)
    .orderBy(asc(min(mentions.publishedAt)));
  return rows.flatMap(({ intent, since, ...rest }) =>
    intent === null || since === null ? [] : [{ intent: intent as Asked, since, ...rest }],
  );
}
