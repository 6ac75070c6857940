import { z } from '@hono/zod-openapi';
import type { AuthorView, BrandHistory } from '../../../db/repos/authors/author-history.ts';
import type { StoredAuthor } from '../../../db/repos/authors/authors.ts';
import type { AuthorStanding } from '../../pipeline/authors/standings.ts';
import { countsView } from '../stats/counts.ts';
import { brandLabel } from './brand.ts';
import { id } from './id.ts';
import { pageOf, paging } from './paging.ts';
import { countsSchema, spanQuery, spanSchema } from './stats.ts';
import { timestamp } from './time.ts';

export const authorsQuery = z.strictObject({
  brand: id,
  ...spanQuery,
  automated: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional()
    .openapi({ type: 'string', enum: ['true', 'false'], description: 'Whether no person seems to write' }),
  sort: z.enum(['-mentions', '-reach']).default('-mentions').openapi({
    description: 'Most mentions or widest reach first',
  }),
  ...paging,
});

export const authorQuery = z.strictObject({ brand: id.optional() });

const authorFacts = {
  id,
  place: z.string().openapi({
    description: 'The network or host within which the name is one person',
    example: 'reddit',
  }),
  name: z.string(),
  reach: z
    .object({
      people: z.int(),
      method: z.enum(['followers', 'site', 'reactions']).openapi({
        description: 'Counted by the network or the site, or estimated from reactions',
      }),
    })
    .nullable()
    .openapi({ description: 'People who may see what they write; null where nothing was counted' }),
  automation: z
    .object({
      probability: z.number().nullable().openapi({ description: 'Null while too little was seen to say' }),
      signs: z.array(z.object({ kind: z.string(), detail: z.string(), weight: z.number() })).openapi({
        description: 'What made us think so; weights are shares in the log-odds, above 0 for a machine',
      }),
    })
    .openapi({ description: 'How likely it is that no person writes' }),
};

const historyFacts = {
  ...countsSchema,
  answered: z.int().openapi({ description: 'Mentions that somebody answered' }),
  firstAt: timestamp,
  lastAt: timestamp,
  standing: z.enum(['loyal', 'turned', 'won-back', 'critic']).nullable().openapi({
    description:
      '`loyal`: three positive mentions or more over sixty days or more, at least twice the negative ones, the last not negative; `critic` the reverse. `turned`: mostly positive once, the last two opinions negative; `won-back` the reverse. Of all time, whatever span is asked for',
  }),
  turns: z
    .array(z.object({ at: timestamp, to: z.enum(['praise', 'complaint']) }))
    .openapi({ description: 'Changes of mind: praise after a complaint, and the reverse' }),
};

const authorWithHistory = z.object({ ...authorFacts, ...historyFacts }).openapi('AuthorOfBrand');

export const authorsSchema = pageOf(authorWithHistory)
  .extend({ brand: brandLabel, ...spanSchema })
  .openapi('Authors');

export const authorSchema = z
  .object({
    ...authorFacts,
    firstSeenAt: timestamp,
    lastSeenAt: timestamp,
    brands: z
      .array(z.object({ brand: brandLabel, ...historyFacts }))
      .openapi({ description: 'The history with each brand, that of most mentions first' }),
  })
  .openapi('Author');

export function authorFactsView(author: StoredAuthor) {
  const { id, place, name, reach, reachMethod, automation, automationSigns } = author;
  return {
    id,
    place,
    name,
    reach: reach === null || reachMethod === null ? null : { people: reach, method: reachMethod },
    automation: { probability: automation, signs: automationSigns },
  };
}

export function historyView(
  history: Omit<BrandHistory, 'brandId'> | AuthorView,
  standing: AuthorStanding | undefined,
) {
  return {
    ...countsView(history),
    answered: history.answered,
    firstAt: history.firstAt.toISOString(),
    lastAt: history.lastAt.toISOString(),
    standing: standing?.standing ?? null,
    turns: (standing?.turns ?? []).map(({ at, to }) => ({ at: at.toISOString(), to })),
  };
}
