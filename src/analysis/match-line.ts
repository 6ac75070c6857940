import { z } from 'zod';
import { lineOf } from './line.ts';
import type { Matcher } from './match/matcher.ts';

const record = z
  .object({ title: z.string().nullish(), text: z.string().nullish() })
  .refine(
    ({ title, text }) => typeof title === 'string' || typeof text === 'string',
    'expected text or title',
  );

/**
 * One record `{id, title?, text?}` (at least one of the two) → one line `{id, matches: [{brand, spans}]}`;
 * a record that does not fit → `{id, ok: false, error}`.
 */
export function matchLine(matcher: Matcher): (input: unknown) => object {
  return lineOf(record, ({ title, text }) => ({
    matches: matcher
      .match({ title: title ?? null, text: text ?? '' })
      .map(({ id, spans }) => ({ brand: id, spans })),
  }));
}
