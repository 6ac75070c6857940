import { allSources } from '../../../db/repos/crawl/sources.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, MINUTE } from '../../core/time.ts';
import { type Finding, ill, well } from './finding.ts';

/** Somebody who works begins a visit within seconds of its time. */
const LATE = 15 * MINUTE;

/**
 * Whether sources are read, and whether anybody reads them at all.
 *
 * @param now null where nobody could be reading them while we look
 */
export async function checkSources(store: Store, now: Date | null): Promise<Finding[]> {
  const all = await allSources(store);
  if (all.length === 0) return [ill('sources', 'nothing is read', 'earshot init NAME proposes some')];
  const sick = all.filter(({ status }) => status !== 'active' && status !== 'paused');
  const late = all.filter(
    ({ status, nextDueAt }) => status === 'active' && now !== null && nextDueAt < addMs(now, -LATE),
  );
  const findings = [well('sources', `${all.length - sick.length} of ${all.length} are well`)];
  if (late.length > 0)
    findings.push(
      ill('workers', `${late.length} visits are overdue`, 'start earshot serve, or earshot worker'),
    );
  for (const { id, title, status, lastError } of sick) {
    const detail = `${status}: ${lastError ?? 'no reason was kept'}`;
    findings.push(ill(`source ${title ?? id}`, detail, `earshot crawl --source ${id} tries it now`));
  }
  return findings;
}
