import { failuresPerSource, type SourceVisits } from '../../../db/repos/crawl/crawl-counts.ts';
import { type Gap, lossesBetween, silencesNow } from '../../../db/repos/crawl/gaps.ts';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { deliveringSourceIds } from '../../../db/repos/crawl/subscriptions.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { groupBy } from '../../core/group-by.ts';
import { sourceCoverage, type WeighedVisits } from '../../core/metrics.ts';
import type { FailureReason } from '../../core/outcome.ts';
import type { Source, SourceStatus } from '../../core/source.ts';
import { type Coverage, coverageOf } from './coverage-of.ts';

/** How completely one source was read in a window, and how it stands. */
export interface CoveredSource extends SourceVisits, WeighedVisits {
  source: Source;
  coverage: number | null;
  /** Of all weights, in [0, 1]. */
  share: number;
  /** What visits of the window failed for, the commonest first. */
  failures: { reason: FailureReason; count: number }[];
  /** Visits of the window that found items lost, and how many items at least. */
  lost: { visits: number; atLeast: number };
  /** Whether its new items are announced to us. */
  announced: boolean;
}

export interface CoverageReport extends Omit<Coverage, 'sources'> {
  /** What needs somebody first: by status, then by how little was read. */
  sources: CoveredSource[];
  /** Newest first. */
  gaps: Gap[];
}

const urgency: Record<SourceStatus, number> = { blocked: 0, gone: 1, failing: 2, active: 3, paused: 4 };

/** All that is known of how completely a brand's sources, or all of them (null), were read in [from, to). */
export async function coverageReport(
  store: Store,
  brand: Pick<Brand, 'id' | 'query'> | null,
  { from, to }: { from: Date; to: Date },
  now: Date,
): Promise<CoverageReport> {
  const { sources: weighed, ...totals } = await coverageOf(store, brand, from, to);
  const sources = new Map((await allSources(store)).map((source) => [source.id, source]));
  const ids = new Set(weighed.map(({ sourceId }) => sourceId));
  const silent = (await silencesNow(store)).filter((gap) => gap.from < to);
  const gaps = [...(await lossesBetween(store, from, to)), ...silent].filter(({ sourceId }) =>
    ids.has(sourceId),
  );
  const gapsOf = groupBy(gaps, ({ sourceId }) => sourceId);
  const failures = groupBy(await failuresPerSource(store, from, to), ({ sourceId }) => sourceId);
  const announced = await deliveringSourceIds(store, now);
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const covered = weighed.flatMap((visits): CoveredSource[] => {
    const source = sources.get(visits.sourceId);
    if (source === undefined) return [];
    const losses = (gapsOf.get(source.id) ?? []).filter(({ kind }) => kind === 'lost');
    return [
      {
        ...visits,
        source,
        coverage: sourceCoverage(visits),
        share: visits.weight / all,
        failures: failures.get(source.id) ?? [],
        lost: {
          visits: losses.length,
          atLeast: losses.reduce((sum, { atLeast }) => sum + (atLeast ?? 1), 0),
        },
        announced: announced.has(source.id),
      },
    ];
  });
  return {
    ...totals,
    sources: covered.sort(byNeed),
    gaps: gaps.sort((a, b) => b.from.getTime() - a.from.getTime()),
  };
}

function byNeed(a: CoveredSource, b: CoveredSource): number {
  return (
    urgency[a.source.status] - urgency[b.source.status] ||
    (a.coverage ?? 1) - (b.coverage ?? 1) ||
    b.weight - a.weight
  );
}
