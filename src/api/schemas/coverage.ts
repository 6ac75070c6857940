import { z } from '@hono/zod-openapi';
import type { Gap } from '../../../db/repos/crawl/gaps.ts';
import type { Brand } from '../../core/brand.ts';
import { failureReasons } from '../../core/outcome.ts';
import { historyStates, sourceStatuses } from '../../core/source.ts';
import type { CoverageReport, CoveredSource } from '../../pipeline/coverage/coverage-report.ts';
import { brandLabel } from './brand.ts';
import { id } from './id.ts';
import { spanQuery } from './stats.ts';
import { isoOrNull, timestamp } from './time.ts';

export const coverageQuery = z.strictObject({ brand: id.optional(), ...spanQuery });

const visits = {
  planned: z.int().openapi({ description: 'Visits that were due in this time' }),
  succeeded: z.int(),
};
const share = z.number().nullable();

const coveredSource = z.object({
  sourceId: id,
  title: z.string().nullable(),
  connector: z.string(),
  status: z.enum(sourceStatuses),
  share: z.number().openapi({ description: 'How much it weighs among these sources, in [0, 1]' }),
  ...visits,
  coverage: share.openapi({
    description: 'succeeded ÷ planned, or what became of the last visit before; null: not known',
  }),
  failures: z.array(z.object({ reason: z.enum(failureReasons), count: z.int() })),
  reason: z.enum(failureReasons).nullable().openapi({ description: 'Why the last visit failed' }),
  lastVisitAt: timestamp.nullable(),
  lastSuccessAt: timestamp.nullable(),
  nextVisitAt: timestamp
    .nullable()
    .openapi({ description: 'Null: none is planned, or it is listened to instead' }),
  listens: z.boolean(),
  announced: z.boolean().openapi({ description: 'Whether a hub tells of its new items' }),
  missed: z.object({ visits: z.int(), atLeast: z.int().openapi({ description: 'Items known to be lost' }) }),
  history: z.object({ state: z.enum(historyStates), items: z.int() }),
});

const gap = z.object({
  sourceId: id,
  kind: z.enum(['lost', 'silent']).openapi({
    description: 'lost: items are gone for good; silent: the source could not be read since',
  }),
  from: timestamp,
  to: timestamp.nullable().openapi({ description: 'Null: it goes on' }),
  atLeast: z.int().nullable().openapi({ description: 'Items lost; null: not known' }),
  reason: z.string().nullable(),
});

export const coverageSchema = z
  .object({
    from: timestamp,
    to: timestamp,
    brand: brandLabel.nullable(),
    overall: z.object({
      ...visits,
      coverage: share.openapi({ description: 'The sources’ coverage by their weight; null: not known' }),
    }),
    sources: z.array(coveredSource).openapi({ description: 'What needs somebody first' }),
    gaps: z.array(gap).openapi({ description: 'Newest first' }),
  })
  .openapi('Coverage');

export function coverageView(
  brand: Pick<Brand, 'id' | 'name'> | null,
  { planned, succeeded, coverage, sources, gaps }: CoverageReport,
) {
  return {
    brand: brand === null ? null : { id: brand.id, name: brand.name },
    overall: { planned, succeeded, coverage },
    sources: sources.map(sourceView),
    gaps: gaps.map(gapView),
  };
}

function sourceView(covered: CoveredSource): z.infer<typeof coveredSource> {
  const { source, share, planned, succeeded, coverage, last, lost, announced } = covered;
  const { id, title, connector, status, listens, historyState, historyItems } = source;
  const isVisited = !listens && status !== 'paused' && status !== 'gone';
  return {
    sourceId: id,
    ...{ title, connector, status, share, planned, succeeded, coverage, listens, announced },
    failures: covered.failures.map(({ reason, count }) => ({ reason, count })),
    reason: last?.reason ?? null,
    lastVisitAt: isoOrNull(source.lastCrawlAt),
    lastSuccessAt: isoOrNull(source.lastSuccessAt),
    nextVisitAt: isVisited ? source.nextDueAt.toISOString() : null,
    missed: lost,
    history: { state: historyState, items: historyItems },
  };
}

function gapView({ sourceId, kind, from, to, atLeast, reason }: Gap): z.infer<typeof gap> {
  return { sourceId, kind, from: from.toISOString(), to: isoOrNull(to), atLeast, reason };
}
