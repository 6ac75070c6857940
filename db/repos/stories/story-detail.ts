import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { SentimentCounts } from '../../../src/core/metrics.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { inScope } from '../../in-scope.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { brands, items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { labelled } from '../mentions/labelled.ts';

/** What a story amounts to on one site; null is what has no address. */
export interface StoryOnHost extends SentimentCounts {
  host: string | null;
  firstAt: Date;
  lastAt: Date;
}

/** The sites that tell a story, in the order in which they began. All brands' relevant mentions count. */
export async function hostsOfStory({ db }: Store, storyId: string): Promise<StoryOnHost[]> {
  return db
    .select({
      host: mentions.host,
      negative: labelled('negative'),
      neutral: labelled('neutral'),
      positive: labelled('positive'),
      firstAt: sql<Date>`min(${mentions.publishedAt})`.mapWith(mentions.publishedAt),
      lastAt: sql<Date>`max(${mentions.publishedAt})`.mapWith(mentions.publishedAt),
    })
    .from(mentions)
    .where(ofStory(storyId))
    .groupBy(mentions.host)
    .orderBy(sql`min(${mentions.publishedAt})`, asc(mentions.host));
}

/** One mention as its story shows it. */
export interface StoryMention {
  id: string;
  itemId: string;
  brandId: string;
  brandName: string;
  sentiment: SentimentLabel;
  publishedAt: Date;
  host: string | null;
  connector: string;
  author: string | null;
  authorId: string | null;
  url: string | null;
  canonicalUrl: string | null;
  title: string | null;
  text: string;
  fingerprint: string;
}

/** A page of a story's relevant mentions, in the order in which they were published. */
export async function pageOfStoryMentions(
  { db }: Store,
  storyId: string,
  request: PageRequest,
): Promise<Page<StoryMention>> {
  const rows = await db
    .select({
      id: mentions.id,
      itemId: mentions.itemId,
      brandId: mentions.brandId,
      brandName: brands.name,
      sentiment: mentions.sentiment,
      publishedAt: mentions.publishedAt,
      host: mentions.host,
      connector: mentions.connector,
      author: items.author,
      authorId: mentions.authorId,
      url: items.url,
      canonicalUrl: items.canonicalUrl,
      title: items.title,
      text: items.text,
      fingerprint: items.fingerprint,
    })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .innerJoin(brands, eq(brands.id, mentions.brandId))
    .where(
      and(ofStory(storyId), request.cursor === null ? undefined : gt(mentions.id, idAfter(request.cursor))),
    )
    .orderBy(asc(mentions.id))
    .limit(request.limit + 1);
  return pageById(rows, request.limit);
}

function ofStory(storyId: string) {
  return and(eq(mentions.storyId, storyId), eq(mentions.relevant, true), inScope(mentions.brandId));
}
