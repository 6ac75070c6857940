import { z } from '@hono/zod-openapi';
import type { Review } from '../../../db/repos/quality/reviews.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { brandLabel } from './brand.ts';
import { id } from './id.ts';
import { calibrationSchema } from './outlook.ts';
import { paging } from './paging.ts';
import { brandRelevanceSchema } from './relevance.ts';
import { estimateSchema } from './stats.ts';
import { timestamp } from './time.ts';

const label = z.enum(sentimentLabels);
const share = estimateSchema.nullable();

const agreementSchema = {
  texts: z.int(),
  matrix: z
    .array(
      z.object({
        said: label.openapi({ description: 'By the program' }),
        answer: label.openapi({ description: 'By a person' }),
        texts: z.int(),
        weight: z.number().openapi({ description: 'How many mentions they stand for' }),
      }),
    )
    .openapi({ description: 'The confusion matrix, all nine fields' }),
  accuracy: share,
  negativeRecall: share.openapi({ description: 'Of what people call negative, what the program calls so' }),
  negativePrecision: share.openapi({
    description: 'Of what the program calls negative, what people call so',
  }),
  calibration: z
    .array(
      z.object({
        from: z.number(),
        to: z.number(),
        texts: z.int(),
        claimed: z.number().openapi({ description: 'Mean confidence' }),
        right: z.number(),
      }),
    )
    .openapi({ description: 'By class of confidence; classes without texts are left out' }),
};

export const qualitySchema = z
  .object({
    brand: brandLabel,
    sample: z
      .object({
        ...agreementSchema,
        open: z.int().openapi({ description: 'Drawn, and waiting for a person' }),
        unsure: z.int(),
        notAbout: z.int(),
        errorRates: z
          .object({
            sensitivity: z.number(),
            specificity: z.number(),
            ofNegative: z.number(),
            ofOthers: z.number(),
          })
          .nullable()
          .openapi({
            description: 'What shares of negative mentions are corrected by; null: too few answers',
          }),
      })
      .openapi({ description: 'Blind samples of half a year; what they say holds for all mentions' }),
    corrections: z.object(agreementSchema).openapi({
      description: 'A biased sample: people correct what is wrong. It says what goes wrong, not how often',
    }),
    learnt: z.object({
      lessons: z.int(),
      words: z.array(
        z.object({
          word: z.string(),
          weight: z.number().openapi({ description: 'Log-odds of positive against negative' }),
        }),
      ),
    }),
    relevance: brandRelevanceSchema.omit({ brand: true }),
    forecasts: calibrationSchema,
    rules: z
      .array(
        z.object({
          ruleId: id.nullable(),
          ruleKind: z.string(),
          incidents: z.int(),
          real: z.int(),
          falseAlarms: z.int(),
        }),
      )
      .openapi({ description: 'What people called the incidents that each rule had a part in' }),
  })
  .openapi('Quality');

const answer = z.enum([...sentimentLabels, 'not-about', 'unsure']);

export const reviewSchema = z
  .object({
    id,
    brand: brandLabel,
    mentionId: id,
    week: timestamp.openapi({ description: 'Beginning of the week it was drawn from' }),
    title: z.string().nullable(),
    text: z.string(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: timestamp,
    said: z
      .string()
      .nullable()
      .openapi({ description: 'What the program said; hidden (null) until there is an answer' }),
    answer: answer.nullable(),
  })
  .openapi('Review');

export const reviewsQuery = z.strictObject({
  answered: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional()
    .openapi({ type: 'string', enum: ['true', 'false'] }),
  ...paging,
});

export const reviewAnswer = z.strictObject({ answer }).openapi('ReviewAnswer');

export function reviewView({
  brandId,
  brandName,
  week,
  publishedAt,
  ...rest
}: Review): z.infer<typeof reviewSchema> {
  return {
    ...rest,
    brand: { id: brandId, name: brandName },
    week: week.toISOString(),
    publishedAt: publishedAt.toISOString(),
  };
}
