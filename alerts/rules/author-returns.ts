import { z } from 'zod';
import { perHour } from './keyword.ts';
import type { RuleKind } from './rule-kind.ts';

export const authorReturnsSettings = z.strictObject({
  quietDays: z
    .int()
    .min(0)
    .max(365)
    .default(7)
    .describe('How long a known complainer must have said nothing'),
  perHour,
});

/**
 * A negative mention of somebody who is known for what they said of the brand: a loyal customer who turns, or a known
 * complainer who is back after some time (`src/analysis/author/returning.ts` has the definitions).
 */
export const authorReturns: RuleKind = {
  id: 'author-returns',
  title: 'Author returns',
  description: 'A loyal customer turns, or a known complainer is back.',
  settings: authorReturnsSettings,
};
