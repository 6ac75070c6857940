import { z } from 'zod';
import { lineOf } from './line.ts';
import type { Matcher } from './match/matcher.ts';

const optional = z.string().nullish();
const record = z
  .object({
    title: optional,
    text: optional,
    author: optional,
    url: optional,
    language: optional,
    source: optional,
  })
  .refine(
    ({ title, text }) => typeof title === 'string' || typeof text === 'string',
    'expected text or title',
  );

/**
 * One record `{id, title?, text?, author?, url?, language?, source?}` (at least one of title and text) → one line `{id, matches: [{brand, spans}]}`;
 * a record that does not fit → `{id, ok: false, error}`.
 */
export function matchLine(matcher: Matcher): (input: unknown) => object {
  return lineOf(record, ({ title, text, source, ...rest }) => ({
    matches: matcher
      .match({ ...rest, title: title ?? null, text: text ?? '', connector: source })
      .map(({ id, spans }) => ({ brand: id, spans })),
  }));
}
