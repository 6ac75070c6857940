import { hastenVisit } from '../../../db/repos/crawl/pushed-sources.ts';
import { MINUTE } from '../../core/time.ts';
import type { PipelineContext } from '../context.ts';
import type { WorkPort } from '../work-port.ts';

/** However often a source is said to have changed, it is not visited more often than this. */
const PAUSE = MINUTE;

/** Has a source visited now, or as soon as it had its pause. */
export async function visitSoon(
  { store, clock, work }: Pick<PipelineContext, 'store' | 'clock'> & { work: WorkPort },
  sourceId: string,
): Promise<void> {
  if (await hastenVisit(store, sourceId, clock.now(), PAUSE)) await work.crawl(sourceId);
}
