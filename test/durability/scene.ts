import { insertDigest } from '../../db/repos/telling/digests.ts';
import { type Store, transaction } from '../../db/store.ts';
import { newId } from '../../src/core/id.ts';
import { sensitivities } from '../../src/core/rule.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { addReceiver } from '../../src/setup/receivers.ts';
import { addRule } from '../../src/setup/rules.ts';
import { watchSource } from '../../src/setup/sources.ts';
import type { Receivers } from './receivers.ts';
import type { Sites } from './sites.ts';
import { brandNames } from './talk.ts';

/** How many rules there are. */
export const RULES = brandNames.length * sensitivities.length;

/** Sets up every site, and every brand with a rule of each sensitivity and an hourly digest for both receivers. */
export async function setScene(store: Store, sites: Sites, receivers: Receivers, now: Date): Promise<void> {
  for (const url of sites.urls) {
    await watchSource(store, { connector: 'feed', settings: { url }, intervalSeconds: 120 }, now);
  }
  const receiverIds: string[] = [];
  for (const { name, url, secret } of receivers.all) {
    const added = await addReceiver(store, { name, kind: 'webhook', settings: { url, secret } }, now);
    receiverIds.push(added.id);
  }
  for (const name of brandNames) {
    const brand = await addBrand(store, { name }, now);
    for (const sensitivity of sensitivities) {
      const rule = { brandId: brand.id, kind: 'negative-surge', settings: { sensitivity }, receiverIds };
      await addRule(store, rule, now);
    }
    const digest = { brandId: brand.id, at: '0 * * * *', timezone: 'UTC', receiverIds, enabled: true };
    await transaction(store, (tx) => insertDigest(tx, { id: newId(now), createdAt: now, ...digest }));
  }
}
