import { z } from 'zod';
import { lineOf } from './line.ts';
import type { Scorer } from './sentiment/scorer.ts';

const record = z.object({
  text: z.string(),
  brand: z.string().nullish().default(null),
  aliases: z.array(z.string()).optional(),
  language: z.string().nullish(),
  /** On another scale than stars it says nothing. */
  rating: z
    .number()
    .nullish()
    .transform((stars) => (stars != null && stars >= 0 && stars <= 5 ? stars : null)),
});

/**
 * One record `{id, text, brand?, aliases?, language?, rating?}` → one line
 * `{id, label, score, confidence, language, evidence: [{text, start, end, weight}]}`, numbers to four decimals;
 * a record that does not fit → `{id, ok: false, error}`.
 */
export function scoreLine(scorer: Scorer): (input: unknown) => object {
  return lineOf(record, (input) => {
    const { label, score, confidence, language, evidence } = scorer.score({
      ...input,
      brand: input.brand ?? null,
    });
    return {
      label,
      score: rounded(score),
      confidence: rounded(confidence),
      language,
      evidence: evidence.map(({ text, start, end, weight }) => ({
        text,
        start,
        end,
        weight: rounded(weight),
      })),
    };
  });
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 || 0;
}
