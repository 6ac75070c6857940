import { z } from 'zod';
import type { RuleKind } from './rule-kind.ts';

export const perHour = z
  .int()
  .min(1)
  .max(1000)
  .default(20)
  .describe('Most mentions told by themselves in an hour; what is beyond makes one incident');

export const keywordSettings = z.strictObject({
  query: z.string().min(1).max(20_000).describe('What mentions are watched for, in the query language'),
  negativeOnly: z.boolean().default(false).describe('Only negative mentions'),
  perHour,
});

/** Every new mention that fulfils an expression of the query language is told at once, each one once. */
export const keyword: RuleKind = {
  id: 'keyword',
  title: 'Keyword',
  description: 'A mention with words that are watched for, told at once.',
  settings: keywordSettings,
  queries: ['query'],
};
