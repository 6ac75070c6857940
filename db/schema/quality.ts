import { index, integer, pgTable, primaryKey, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { SentimentLabel } from '../../src/core/sentiment.ts';
import { instant, safeJson, safeText } from '../columns.ts';
import { brands } from './brands.ts';

/** What a scorer said beside its label. */
export interface Judged {
  score: number;
  confidence: number;
  scorer: string;
}

/** Every time a person said that a label is wrong, kept so that it can be taken back and learnt from again. */
export const corrections = pgTable(
  'corrections',
  {
    id: uuid('id').primaryKey(),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    mentionId: uuid('mention_id').notNull(),
    kind: text('kind').$type<'sentiment' | 'relevance'>().notNull(),
    /** What was said before, by the program; a label, or `about`, `not-about`, `possible`. */
    said: text('said').notNull(),
    corrected: text('corrected').notNull(),
    /** The rest of a judgement that the person's word stands in for, so that it can come back; null for relevance. */
    judged: safeJson<Judged>('judged'),
    by: safeText('by').notNull(),
    at: instant('at').notNull(),
    undoneAt: instant('undone_at'),
  },
  (table) => [
    index('corrections_brand').on(table.brandId, table.kind, table.id),
    index('corrections_mention').on(table.mentionId),
  ],
);

/** What a brand has learnt of its own; made anew from its corrections at any time. */
export const brandModels = pgTable(
  'brand_models',
  {
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<'sentiment' | 'relevance'>().notNull(),
    state: safeJson<Record<string, unknown>>('state').notNull(),
    lessons: integer('lessons').notNull().default(0),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.kind] })],
);

/** A random sample that a person is asked to judge without seeing what the program said. */
export const reviews = pgTable(
  'reviews',
  {
    id: uuid('id').primaryKey(),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    mentionId: uuid('mention_id').notNull(),
    /** `sentiment`: of what counts, how is it felt; `relevance`: of what was put aside, is it about the brand. */
    purpose: text('purpose').$type<'sentiment' | 'relevance'>().notNull(),
    /** Beginning of the week it was drawn in. */
    week: instant('week').notNull(),
    /** How many mentions it was drawn from, for each one drawn. */
    weight: real('weight').notNull(),
    said: text('said').notNull(),
    answer: text('answer').$type<SentimentLabel | 'about' | 'not-about' | 'unsure'>(),
    answeredAt: instant('answered_at'),
    answeredBy: safeText('answered_by'),
  },
  (table) => [
    uniqueIndex('reviews_once').on(table.purpose, table.mentionId),
    index('reviews_brand').on(table.brandId, table.purpose, table.week),
  ],
);
