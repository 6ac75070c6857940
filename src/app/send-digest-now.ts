import { pageOfDeliveries } from '../../db/repos/telling/deliveries.ts';
import { allDigests } from '../../db/repos/telling/digests.ts';
import type { Store } from '../../db/store.ts';
import type { Brand } from '../core/brand.ts';
import type { Digest } from '../core/digest.ts';
import type { Outcome } from '../core/outcome.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { postDigest } from '../pipeline/digests/send-digest.ts';
import { type DispatchContext, dispatchDelivery } from '../pipeline/dispatch.ts';

/** What became of a digest at one receiver; `outcome` is null when a running server sends it instead. */
export interface SentDigest {
  receiver: string;
  outcome: Outcome | null;
}

/** Deliveries to one receiver among which the one just posted is looked for. */
const NEWEST = 50;

/**
 * The brand's digest, told to everybody whom any digest of the brand is told to; each of them hears once.
 * Null when the brand has no digest in use.
 */
export async function digestToSend(store: Store, brandId: string): Promise<Digest | null> {
  const digests = (await allDigests(store)).filter((digest) => digest.brandId === brandId && digest.enabled);
  const [first] = digests;
  if (first === undefined) return null;
  return { ...first, receiverIds: [...new Set(digests.flatMap(({ receiverIds }) => receiverIds))] };
}

/**
 * Posts a digest of [from, to) and makes one attempt at each of its receivers. What fails and can be tried again is
 * left to a running server.
 */
export async function sendDigestNow(
  context: PipelineContext & DispatchContext,
  digest: Digest,
  brand: Brand,
  { from, to }: { from: Date; to: Date },
): Promise<SentDigest[]> {
  const { store, clock } = context;
  const dueAt = clock.now();
  await postDigest(context, digest, brand, { from, to, dueAt });
  const { signal } = new AbortController();
  const sent: SentDigest[] = [];
  for (const receiverId of digest.receiverIds) {
    const { items } = await pageOfDeliveries(store, { receiverId }, { limit: NEWEST, cursor: null });
    const posted = items.find(({ type, createdAt }) => type === 'digest.ready' && createdAt >= dueAt);
    if (posted === undefined) continue;
    const result = await dispatchDelivery(context, posted.id, signal);
    sent.push({
      receiver: posted.receiverName,
      outcome: result !== null && 'outcome' in result ? result.outcome : null,
    });
  }
  return sent;
}
