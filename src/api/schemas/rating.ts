import { z } from '@hono/zod-openapi';
import { normaliseRating } from '../../../crawlers/extract/rating.ts';

const EXPECTED = 'expected a number from 0 to 5, or text with its scale such as 8/10 or 80%';

/** A rating that names the best possible one itself. */
const withScale = z
  .string()
  .max(50)
  .regex(/%|\d\s*(?:\/|out of|of|von|sur|de|su|av)\s*\d/i)
  .transform((written, context) => {
    const rating = normaliseRating(written, null);
    if (rating !== null) return rating;
    context.addIssue({ code: 'custom', message: EXPECTED });
    return z.NEVER;
  });

/** Stars: a number from 0 to 5, or text with a scale of its own, which is brought to that. */
export const rating = z
  .union([z.number().min(0, EXPECTED).max(5, EXPECTED), withScale], { error: EXPECTED })
  .openapi({
    type: ['number', 'string'],
    description: 'From 0 to 5, or with its own scale: `8/10`, `80%`',
    example: 4.5,
  });
