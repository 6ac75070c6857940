import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { TimeSpan } from '../../../src/core/time.ts';
import { mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { inWindow } from '../mentions/in-window.ts';
import { broughtByOthers } from '../mentions/mention-filter.ts';

interface Choice {
  /** Historic mentions are left out. */
  fresh?: boolean | undefined;
  /** Sources whose mentions are left out. */
  without?: readonly string[] | undefined;
}

/** How many of a brand's negative mentions in [from, to) speak of each theme; themes of none have no row. */
export async function complaintsByTheme(
  { db }: Store,
  brandId: string,
  span: TimeSpan,
  { fresh = false, without = [] }: Choice,
): Promise<{ theme: string; negative: number }[]> {
  const spoken = db
    .select({ theme: sql<string>`unnest(${mentions.themes})`.as('theme') })
    .from(mentions)
    .where(
      and(
        inWindow(brandId, span),
        eq(mentions.sentiment, 'negative'),
        fresh ? eq(mentions.historic, false) : undefined,
        broughtByOthers(without),
      ),
    )
    .as('spoken');
  return db
    .select({ theme: spoken.theme, negative: count() })
    .from(spoken)
    .groupBy(spoken.theme)
    .orderBy(asc(spoken.theme));
}
