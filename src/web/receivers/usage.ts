import { brandNames } from '../../../db/repos/brands/brands.ts';
import { allRules } from '../../../db/repos/incidents/rules.ts';
import { allDigests } from '../../../db/repos/telling/digests.ts';
import type { Store } from '../../../db/store.ts';
import type { Digest } from '../../core/digest.ts';
import type { Rule } from '../../core/rule.ts';

/** A rule or a digest that tells a receiver something. */
export interface Use {
  rule: Rule | null;
  digest: Digest | null;
  brand: string;
  /** Minutes without an acknowledgement after which a rule's chain reaches it; null where it is told at once. */
  afterMinutes: number | null;
  /** Whether it tells nobody else. */
  alone: boolean;
}

/** What tells each receiver, by its id. */
export async function usesOfReceivers(store: Store): Promise<Map<string, Use[]>> {
  const rules = await allRules(store);
  const digests = await allDigests(store);
  const names = await brandNames(
    store,
    [...rules, ...digests].map(({ brandId }) => brandId),
  );
  const uses = new Map<string, Use[]>();
  const add = (receiverId: string, use: Use) => uses.set(receiverId, [...(uses.get(receiverId) ?? []), use]);
  for (const rule of rules) {
    const brand = names.get(rule.brandId) ?? '';
    const steps = rule.escalation?.steps ?? [];
    const everybody = new Set([...rule.receiverIds, ...steps.flatMap(({ receiverIds }) => receiverIds)]);
    for (const id of everybody) {
      const step = steps.find(({ receiverIds }) => receiverIds.includes(id));
      const afterMinutes = rule.receiverIds.includes(id) ? null : (step?.afterMinutes ?? null);
      add(id, { rule, digest: null, brand, afterMinutes, alone: everybody.size === 1 });
    }
  }
  for (const digest of digests) {
    const alone = digest.receiverIds.length === 1;
    const brand = names.get(digest.brandId) ?? '';
    for (const id of digest.receiverIds) add(id, { rule: null, digest, brand, afterMinutes: null, alone });
  }
  return uses;
}
