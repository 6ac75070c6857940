import { z } from '@hono/zod-openapi';
import { brandLabel } from './brand.ts';
import { id } from './id.ts';

export const relevanceSchema = z
  .object({
    probability: z.number().openapi({ description: 'That it is about the brand and not about a namesake' }),
    words: z
      .array(z.object({ text: z.string(), weight: z.number() }))
      .openapi({ description: 'What decides, strongest first, in log-odds; above 0 speaks for the brand' }),
  })
  .openapi('Relevance', {
    description: 'By what the brand knows now; null where its name is nobody else’s and nobody has taught it',
  });

const share = z.number().openapi({ description: 'In [0, 1]' });

export const brandRelevanceSchema = z
  .object({
    brand: brandLabel,
    judged: z.boolean().openapi({
      description:
        'Whether it is told from namesakes: its name is a word of every day, or people have taught it',
    }),
    lessons: z.object({ about: z.int(), notAbout: z.int() }),
    possible: z
      .int()
      .openapi({ description: 'Mentions that wait for a person; GET /mentions?possible=true' }),
    sample: z
      .array(id)
      .openapi({ description: 'Mentions that were put aside and drawn at random for a person to look at' }),
    recall: z.object({ estimate: share, low: share, high: share }).nullable().openapi({
      description:
        'Of the mentions about the brand, the share that was not put aside, with its 95 % interval, from the samples of the last eight weeks; null until one was judged',
    }),
  })
  .openapi('BrandRelevance');
