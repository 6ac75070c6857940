import { sql } from 'drizzle-orm';
import { storableText } from '../../../src/core/text.ts';
import { rowsOf } from '../../database.ts';
import type { Store } from '../../store.ts';

/** A mention as it is compared with what was heard before. */
export interface Utterance {
  id: string;
  brandId: string;
  storyId: string | null;
  authorId: string | null;
  author: string | null;
  fingerprint: string;
  publishedAt: Date;
  /** Too long for two people to say it in the same words by chance. */
  isLong: boolean;
}

/** What was heard of an utterance's author and story before. */
export interface Heard {
  id: string;
  /** Its story was told before by the same author, by nobody in particular as well, or in the same many words. */
  repeats: boolean;
  /** How often its author spoke of the brand in the day up to it; no more than `most` are counted. */
  said: number;
}

/** What is stored of each utterance's author and story, in one statement. */
export async function heardBefore(
  { db }: Store,
  utterances: readonly Utterance[],
  most: number,
): Promise<Heard[]> {
  if (utterances.length === 0) return [];
  const rows = utterances.map(({ brandId, storyId, authorId, author, publishedAt, isLong, ...rest }) => ({
    ...rest,
    author: author === null ? null : storableText(author),
    brand_id: brandId,
    story_id: storyId,
    author_id: authorId,
    published_at: publishedAt.toISOString(),
    is_long: isLong,
  }));
  return rowsOf<Heard>(
    db,
    sql`select n.id,
        exists (
          select 1 from mentions e
          where e.story_id = n.story_id and e.brand_id = n.brand_id and e.id <> n.id and (
            e.author_id = n.author_id or e.author = n.author
            or (e.author is null and n.author is null)
            or (n.is_long and e.fingerprint = n.fingerprint)
          )
        ) as repeats,
        (
          select count(*)::int from (
            select 1 from mentions e
            where e.author_id = n.author_id and e.brand_id = n.brand_id and e.id <> n.id
              and e.published_at > n.published_at - interval '1 day' and e.published_at <= n.published_at
            limit ${most}
          ) said
        ) as said
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as n(
        id uuid, brand_id uuid, story_id uuid, author_id uuid, author text, fingerprint text,
        published_at timestamptz, is_long boolean
      )`,
  );
}
