import { digestMessage, digestPage } from '../../../alerts/render/digest-page.ts';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { findDigest, insertDigestRun } from '../../../db/repos/telling/digests.ts';
import { postMessage } from '../../../db/repos/telling/outbox.ts';
import { transaction } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import type { Digest } from '../../core/digest.ts';
import { newId } from '../../core/id.ts';
import type { PipelineContext } from '../context.ts';
import { digestUrl } from '../links.ts';
import { digestContent } from './digest-content.ts';
import { endedPeriod } from './render-digest.ts';

type DigestSender = Pick<PipelineContext, 'store' | 'clock' | 'baseUrl'>;

/**
 * Renders a digest for its newest due time and hands it to its receivers, once. False when that due time was served
 * already, or there is no such digest in use.
 */
export async function sendDigest(context: DigestSender, digestId: string): Promise<boolean> {
  const digest = await findDigest(context.store, digestId);
  const brand = digest === null ? null : await findBrand(context.store, digest.brandId);
  if (digest === null || brand === null || !digest.enabled) return false;
  const period = endedPeriod(digest, context.clock.now());
  return postDigest(context, digest, brand, { ...period, dueAt: period.to });
}

/**
 * Puts a digest of [from, to) into the outbox, once per `dueAt`: the run, its page and its messages commit together.
 * False when there is a run of that due time.
 */
export async function postDigest(
  context: DigestSender,
  digest: Digest,
  brand: Brand,
  { from, to, dueAt }: { from: Date; to: Date; dueAt: Date },
): Promise<boolean> {
  const { store, clock, baseUrl } = context;
  const content = await digestContent(context, brand, { from, to, timezone: digest.timezone });
  const page = digestPage(content);
  const createdAt = clock.now();
  const id = newId(createdAt);
  return transaction(store, async (tx) => {
    const run = { id, digestId: digest.id, dueAt, from, to, page, title: page.subject, createdAt };
    if (!(await insertDigestRun(tx, run))) return false;
    await postMessage(tx, {
      id: newId(createdAt),
      eventKey: `digest.ready ${digest.id} ${dueAt.toISOString()}`,
      incidentId: null,
      body: digestMessage(content, { id, url: digestUrl(baseUrl, id), at: createdAt }),
      page,
      createdAt,
      deliveries: digest.receiverIds.map((receiverId) => ({ id: newId(createdAt), receiverId })),
    });
    return true;
  });
}
