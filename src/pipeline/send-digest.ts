import { digestMessage, digestPage } from '../../alerts/render/digest-page.ts';
import { findBrand } from '../../db/repos/brands.ts';
import { findDigest, insertDigestRun } from '../../db/repos/digests.ts';
import { postMessage } from '../../db/repos/outbox.ts';
import { transaction } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import type { PipelineContext } from './context.ts';
import { digestContent } from './digest-content.ts';
import { dueTime, previousDueTime } from './digest-due.ts';
import { digestUrl } from './links.ts';

/**
 * Renders a digest for its newest due time and hands it to its receivers, once: the run, its page and its messages
 * commit together. False when that due time was served already, or there is no such digest.
 */
export async function sendDigest(
  context: Pick<PipelineContext, 'store' | 'clock' | 'baseUrl'>,
  digestId: string,
): Promise<boolean> {
  const { store, clock, baseUrl } = context;
  const digest = await findDigest(store, digestId);
  const brand = digest === null ? null : await findBrand(store, digest.brandId);
  if (digest === null || brand === null || !digest.enabled) return false;
  const now = clock.now();
  const to = dueTime(digest, now);
  const content = await digestContent(context, brand, {
    from: previousDueTime(digest, to),
    to,
    timezone: digest.timezone,
  });
  const page = digestPage(content);
  const runId = newId(now);
  return transaction(store, async (tx) => {
    const run = {
      id: runId,
      digestId,
      dueAt: to,
      from: content.from,
      to,
      page,
      title: page.subject,
      createdAt: now,
    };
    if (!(await insertDigestRun(tx, run))) return false;
    await postMessage(tx, {
      id: newId(now),
      eventKey: `digest.ready ${digestId} ${to.toISOString()}`,
      incidentId: null,
      body: digestMessage(content, { id: runId, url: digestUrl(baseUrl, runId), at: now }),
      page,
      createdAt: now,
      deliveries: digest.receiverIds.map((receiverId) => ({ id: newId(now), receiverId })),
    });
    return true;
  });
}
