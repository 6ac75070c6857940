import { z } from '@hono/zod-openapi';
import { brandChoice, brandLabel, chosenBrand } from './brand.ts';
import { id } from './id.ts';
import { instant, timestamp } from './time.ts';

/** Counts with what follows from them. */
export const countsSchema = {
  mentions: z.int(),
  negative: z.int(),
  neutral: z.int(),
  positive: z.int(),
  netSentiment: z
    .number()
    .nullable()
    .openapi({ description: '(positive − negative) ÷ all; null: no mentions' }),
};

/** A share in [0, 1] with its 95 % interval. */
export const estimateSchema = z.object({ estimate: z.number(), low: z.number(), high: z.number() });

/** Beside counts: what they would be if every mention had been judged by people. */
export const correctedSchema = {
  negativeCorrected: z
    .object({ rate: z.number(), low: z.number(), high: z.number() })
    .nullable()
    .openapi({
      description:
        'The share that is negative, corrected for the errors that blind samples show, with its 95 % interval; null: ' +
        'no mentions, or too few answers to correct by',
    }),
};

/** The span of time that an answer is about. */
export const spanSchema = { from: timestamp, to: timestamp };

/** A span of time in a request; either end may be left out. */
export const spanQuery = { from: instant.optional(), to: instant.optional() };

export const timeseriesQuery = z.strictObject({
  brand: brandChoice,
  ...spanQuery,
  step: z.enum(['15m', '1h', '1d']).default('1h').openapi({ description: 'Steps begin at UTC boundaries' }),
});

export const timeseriesSchema = z
  .object({
    brand: chosenBrand,
    ...spanSchema,
    step: z.string(),
    points: z.array(z.object({ at: timestamp, ...countsSchema, ...correctedSchema })),
    total: z.object({ ...countsSchema, ...correctedSchema }),
  })
  .openapi('Timeseries');

export const shareOfVoiceQuery = z.strictObject({ brand: brandChoice, ...spanQuery });

export const shareOfVoiceSchema = z
  .object({
    ...spanSchema,
    mentions: z.int().openapi({ description: 'Of all compared brands' }),
    brands: z
      .array(
        z.object({
          brand: brandLabel,
          ...countsSchema,
          ...correctedSchema,
          shareOfVoice: z.number().nullable().openapi({ description: 'Its mentions ÷ those of all' }),
          shareOfVoiceInterval: z
            .object({ low: z.number(), high: z.number() })
            .nullable()
            .openapi({ description: '95 % interval of Wilson' }),
        }),
      )
      .openapi({ description: 'The brand, then its competitors' }),
    sourcesLeftOut: z.array(id).openapi({ description: 'Sources that are not read for all of them' }),
  })
  .openapi('ShareOfVoice');
