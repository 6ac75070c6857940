import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import type { MatchSpan, MentionStatus, PublicResponse } from '../../src/core/mention.ts';
import type { Evidence, SentimentLabel } from '../../src/core/sentiment.ts';
import type { Emotion, Intent } from '../../src/core/tone.ts';
import { instant, safeJson, safeText } from '../columns.ts';
import { brands } from './brands.ts';

/** Range-partitioned by `id` like items; one per item and brand is promised by `mention_keys`. */
export const mentions = pgTable(
  'mentions',
  {
    id: uuid('id').primaryKey(),
    itemId: uuid('item_id').notNull(),
    brandId: uuid('brand_id').notNull(),
    /** The label in force; `scoredAs` keeps what the scorer said. */
    sentiment: text('sentiment').$type<SentimentLabel>().notNull(),
    scoredAs: text('scored_as').$type<SentimentLabel>().notNull(),
    score: real('score').notNull(),
    confidence: real('confidence').notNull(),
    evidence: safeJson<Evidence[]>('evidence').notNull(),
    spans: safeJson<MatchSpan[]>('spans').notNull(),
    scorer: text('scorer').notNull(),
    relevant: boolean('relevant').notNull().default(true),
    /** Probability that the text is about this brand and not a namesake; null where nothing had to be told apart. */
    relevance: real('relevance'),
    /** Nobody could tell whether it is about this brand: it waits for a person, and counts nowhere until then. */
    possible: boolean('possible').notNull().default(false),
    emotion: text('emotion').$type<Emotion>(),
    intent: text('intent').$type<Intent>(),
    status: text('status').$type<MentionStatus>().notNull().default('new'),
    assignee: safeText('assignee'),
    response: safeJson<PublicResponse>('response'),
    /** Event time: the clamped publication time that the rollups count by. */
    publishedAt: instant('published_at').notNull(),
    firstSeenAt: instant('first_seen_at').notNull(),
    // Copied from the item so that feeds and windows need no join to filter and count.
    sourceId: uuid('source_id'),
    connector: safeText('connector').notNull(),
    host: safeText('host'),
    author: safeText('author'),
    language: safeText('language'),
    fingerprint: text('fingerprint').notNull(),
    /** Brought by reading into a source's past: it teaches what is usual, and never raises an alert. */
    historic: boolean('historic').notNull().default(false),
    /** Says again what its story or its author said before: to detection it is no further voice. */
    echo: boolean('echo').notNull().default(false),
    /** Null for mentions of before stories were told apart. */
    storyId: uuid('story_id'),
    /** Null where the author is not named. */
    authorId: uuid('author_id'),
    tags: safeText('tags').array().notNull().default(sql`'{}'::text[]`),
    /** What it speaks of near the brand. */
    themes: text('themes').array().notNull().default(sql`'{}'::text[]`),
  },
  (table) => [
    index('mentions_brand').on(table.brandId, table.id),
    index('mentions_item').on(table.itemId),
    // Wide, so that what happened in a time is counted from the index alone.
    index('mentions_brand_time').on(
      table.brandId,
      table.publishedAt,
      table.relevant,
      table.sentiment,
      table.storyId,
      table.authorId,
      table.host,
      table.sourceId,
      table.status,
    ),
    index('mentions_story').on(table.storyId, table.id),
    // Wide, so that what authors said of a brand, the latest first, is read from the index alone.
    index('mentions_author').on(
      table.authorId,
      table.brandId,
      table.id,
      table.relevant,
      table.sentiment,
      table.publishedAt,
    ),
    index('mentions_possible').on(table.brandId, table.id).where(sql`${table.possible}`),
    // What still waits for an answer, by what it is written for.
    index('mentions_waiting')
      .on(table.brandId, table.relevant, table.intent, table.publishedAt, table.id)
      .where(
        sql`${table.status} in ('new', 'seen') and ${table.response} is null and ${table.intent} is not null`,
      ),
    index('mentions_score').on(table.score, table.id.desc().nullsFirst()),
    index('mentions_host').on(table.host, table.id),
    index('mentions_source').on(table.sourceId, table.id),
    index('mentions_themes').using('gin', table.themes),
    index('mentions_tags').using('gin', table.tags),
    // Few mentions have either: which there are is asked by everyone who types one.
    index('mentions_tagged').on(table.id).where(sql`${table.tags} <> '{}'`),
    index('mentions_assigned').on(table.assignee, table.id).where(sql`${table.assignee} is not null`),
    index('mentions_sentiment').on(table.brandId, table.sentiment, table.id),
    index('mentions_open').on(table.brandId, table.status, table.id),
  ],
);

export const mentionKeys = pgTable(
  'mention_keys',
  {
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    itemId: uuid('item_id').notNull(),
    mentionId: uuid('mention_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.itemId] })],
);

/** Relevant mentions per brand and UTC quarter-hour of event time, by the label in force. */
export const mentionRollups = pgTable(
  'mention_rollups',
  {
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    bucket: instant('bucket').notNull(),
    negative: integer('negative').notNull().default(0),
    neutral: integer('neutral').notNull().default(0),
    positive: integer('positive').notNull().default(0),
    /** Of the negative ones, those that are historic and no echoes. */
    historicNegative: integer('historic_negative').notNull().default(0),
    /** Of each, those that are echoes. */
    echoNegative: integer('echo_negative').notNull().default(0),
    echoNeutral: integer('echo_neutral').notNull().default(0),
    echoPositive: integer('echo_positive').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.bucket] })],
);
