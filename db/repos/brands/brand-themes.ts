import { and, arrayContains, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { MatchSpan } from '../../../src/core/mention.ts';
import { rowsOf } from '../../database.ts';
import { heldAs, recordset } from '../../recordset.ts';
import { brandThemes, items, mentions, mentionThemeRollups } from '../../schema/index.ts';
import { type Store, transaction } from '../../store.ts';
import { adjustThemeRollups } from '../counts/themes.ts';

export type BrandTheme = typeof brandThemes.$inferSelect;

/** The themes of every brand, or of one, in the order in which they were made. */
export async function brandThemesOf({ db }: Store, brandId?: string): Promise<BrandTheme[]> {
  return db
    .select()
    .from(brandThemes)
    .where(brandId === undefined ? undefined : eq(brandThemes.brandId, brandId))
    .orderBy(asc(brandThemes.id));
}

export async function findBrandTheme({ db }: Store, id: string): Promise<BrandTheme | null> {
  const [row] = await db.select().from(brandThemes).where(eq(brandThemes.id, id));
  return row ?? null;
}

/** False when the brand has a theme of this slug. */
export async function insertBrandTheme({ db }: Store, theme: BrandTheme): Promise<boolean> {
  const rows = await db
    .insert(brandThemes)
    .values(theme)
    .onConflictDoNothing()
    .returning({ id: brandThemes.id });
  return rows.length > 0;
}

/** Takes a theme away, from mentions and counts as well. False when the brand has none of this id. */
export async function deleteBrandTheme(store: Store, brandId: string, id: string): Promise<boolean> {
  return transaction(store, async ({ db }) => {
    const [gone] = await db
      .delete(brandThemes)
      .where(and(eq(brandThemes.brandId, brandId), eq(brandThemes.id, id)))
      .returning();
    if (gone === undefined) return false;
    const { slug } = gone;
    await db
      .update(mentions)
      .set({ themes: sql`array_remove(${mentions.themes}, ${slug})` })
      .where(and(eq(mentions.brandId, brandId), arrayContains(mentions.themes, [slug])));
    await db
      .delete(mentionThemeRollups)
      .where(and(eq(mentionThemeRollups.brandId, brandId), eq(mentionThemeRollups.theme, slug)));
    return true;
  });
}

/** A mention with the words in which its themes stand. */
export interface ThemedMention {
  id: string;
  spans: MatchSpan[];
  language: string | null;
  themes: string[];
  title: string | null;
  text: string;
}

/** A brand's mentions after an id, in the order of ids; those whose words were taken away are left out. */
export async function themedMentionsAfter(
  { db }: Store,
  brandId: string,
  after: string,
  limit: number,
): Promise<ThemedMention[]> {
  return db
    .select({
      id: mentions.id,
      spans: mentions.spans,
      language: mentions.language,
      themes: mentions.themes,
      title: items.title,
      text: items.text,
    })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(and(eq(mentions.brandId, brandId), gt(mentions.id, after), isNull(items.removedAt)))
    .orderBy(asc(mentions.id))
    .limit(limit);
}

/** Puts other themes in the place of those that mentions have, and keeps the counts true. Must run in a transaction. */
export async function changeThemes(
  store: Store,
  changes: readonly Pick<ThemedMention, 'id' | 'themes'>[],
): Promise<void> {
  if (changes.length === 0) return;
  const { id, themes } = mentions;
  const wanted = new Map(changes.map((change) => [change.id, change.themes]));
  // Held first: a person may be correcting one of them, which moves its counts too.
  const before = await store.db
    .select()
    .from(mentions)
    .where(inArray(id, [...wanted.keys()]))
    .orderBy(asc(id))
    .for('update');
  await rowsOf(
    store.db,
    sql`update mentions set themes = ${heldAs('r', themes)} from ${recordset('r', { id, themes }, changes)}
      where mentions.id = r.id`,
  );
  const counted = before.filter(({ relevant }) => relevant);
  await adjustThemeRollups(
    store,
    counted.flatMap((mention) => {
      const [had, has] = [new Set(mention.themes), new Set(wanted.get(mention.id))];
      return [
        { ...mention, themes: [...had].filter((theme) => !has.has(theme)), by: -1 as const },
        { ...mention, themes: [...has].filter((theme) => !had.has(theme)), by: 1 as const },
      ];
    }),
  );
}
