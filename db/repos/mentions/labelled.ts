import { type SQL, sql } from 'drizzle-orm';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { mentions } from '../../schema/index.ts';

/** How many of the mentions that are aggregated bear a label. */
export function labelled(label: SentimentLabel): SQL<number> {
  return sql<number>`count(*) filter (where ${mentions.sentiment} = ${label})`.mapWith(Number);
}
