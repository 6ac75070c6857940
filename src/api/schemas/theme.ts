import { z } from '@hono/zod-openapi';
import type { BrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import { brandChoice, chosenBrand } from './brand.ts';
import { id } from './id.ts';
import { mentionSchema } from './mention.ts';
import { pageOf, paging } from './paging.ts';
import { countsSchema, spanQuery, spanSchema } from './stats.ts';
import { text } from './text.ts';
import { timestamp } from './time.ts';

export const themesQuery = z.strictObject({ brand: brandChoice, ...spanQuery, ...paging });

export const themesSchema = pageOf(
  z.object({
    theme: z.string().openapi({ example: 'refund' }),
    title: z.string().openapi({ description: 'As its brand calls it, where it is a theme of its own' }),
    ...countsSchema,
    before: z.object(countsSchema).openapi({ description: 'In the span of the same length before' }),
    weeksRunning: z.int().openapi({
      description:
        'Weeks in a row, up to the end of the span and twelve at most, in which it was among the three themes most complained about, with two negative mentions or more',
    }),
    change: z.enum(['more', 'fewer', 'usual']).nullable().openapi({
      description:
        'Complaints in the last week against the weeks before, by a test that allows for their scatter; null where less than three are known',
    }),
    weeks: z.array(z.int()).openapi({
      description: 'Negative mentions in each of the twelve weeks up to the end of the span, oldest first',
    }),
    url: z.string().openapi({ description: 'Page of its mentions' }),
  }),
)
  .extend({ brand: chosenBrand, ...spanSchema })
  .openapi('Themes');

const origin = z.enum(['person', 'suggested']);

export const brandThemeSchema = z
  .object({
    id,
    brandId: id,
    slug: z.string().openapi({ description: 'Stands in the themes of mentions', example: 'charging-cable' }),
    title: z.string(),
    phrases: z.array(z.string()).openapi({ description: 'Folded; `*` lets the last word go on' }),
    origin,
    createdAt: timestamp,
  })
  .openapi('BrandTheme');

export const brandThemesSchema = z.object({ items: z.array(brandThemeSchema) });

export const newBrandTheme = z
  .strictObject({
    title: text(60).openapi({ example: 'Charging cable' }),
    phrases: z
      .array(text(100))
      .min(1)
      .max(50)
      .openapi({ example: ['charging cable', 'usb c', 'charg*'] }),
    origin: origin.default('person'),
  })
  .openapi('NewBrandTheme');

export const brandThemeParams = z.object({ id, themeId: id });

export const suggestionsQuery = z.strictObject({
  sentiment: z.enum(['negative', 'positive']).default('negative'),
});

export const suggestionsSchema = z
  .object({
    suggestions: z.array(
      z.object({
        phrase: z.string(),
        stories: z.int().openapi({ description: 'Distinct stories of this sentiment that say it' }),
        usual: z.int().openapi({ description: 'Among the brand’s other mentions' }),
        strength: z.number().openapi({
          description: 'Standard deviations above what the others say: log-odds with a Dirichlet prior',
        }),
        examples: z.array(mentionSchema),
      }),
    ),
  })
  .openapi('ThemeSuggestions');

export function brandThemeView({ createdAt, ...theme }: BrandTheme): z.infer<typeof brandThemeSchema> {
  return { ...theme, createdAt: createdAt.toISOString() };
}
