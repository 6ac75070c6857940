import { leaseSource, releaseSource, renewSources } from '../../../db/repos/crawl/source-leases.ts';
import type { Source } from '../../core/source.ts';
import type { PipelineContext } from '../context.ts';
import { keepLeases, leaseFrom } from '../lease.ts';

/**
 * Does `work` with a source that nobody else asks meanwhile: visits, steps into the past and looks at known items take
 * turns. Null when another worker holds the source, or there is no such source.
 */
export async function holdSource<T>(
  { store, wall }: Pick<PipelineContext, 'store' | 'wall'>,
  sourceId: string,
  work: (source: Source) => Promise<T>,
): Promise<T | null> {
  const now = wall.now();
  const until = leaseFrom(now);
  const source = await leaseSource(store, sourceId, now, until);
  if (source === null) return null;
  const lease = keepLeases(wall, (held, next) => renewSources(store, held, next)).hold(sourceId, until);
  try {
    return await work(source);
  } finally {
    await releaseSource(store, sourceId, await lease.end());
  }
}
