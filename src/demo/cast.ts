import { setCompetitors } from '../../db/repos/brands/brands.ts';
import { insertDigest } from '../../db/repos/telling/digests.ts';
import { type Store, transaction } from '../../db/store.ts';
import type { Brand } from '../core/brand.ts';
import { newId } from '../core/id.ts';
import { addBrand } from '../setup/brands.ts';
import { addReceiver } from '../setup/receivers.ts';
import { addRule } from '../setup/rules.ts';
import { watchSource } from '../setup/sources.ts';
import type { World } from './world/world.ts';

/** Visits as often as the sites allow, in domain seconds. */
const INTERVAL_SECONDS = 300;

/** Sets up what a customer would: the brands, every site, a receiver, a rule and a morning digest. */
export async function setUpCast(
  store: Store,
  world: World,
  receiver: { url: string; secret: string },
  now: Date,
): Promise<Brand[]> {
  return transaction(store, async (tx) => {
    const brands: Brand[] = [];
    for (const wish of world.brands) brands.push(await addBrand(tx, wish, now));
    const [company, ...rivals] = brands;
    if (company === undefined) throw new Error('the story has no brand');
    await setCompetitors(
      tx,
      company.id,
      rivals.map(({ id }) => id),
    );
    for (const { connector, sourceUrl, settings, name } of world.sites) {
      await watchSource(
        tx,
        {
          connector,
          settings: { url: sourceUrl, ...settings },
          title: name,
          intervalSeconds: INTERVAL_SECONDS,
        },
        now,
      );
    }
    const { id } = await addReceiver(tx, { name: 'press office', kind: 'webhook', settings: receiver }, now);
    for (const brand of brands) {
      await addRule(tx, { brandId: brand.id, kind: 'negative-surge', settings: {}, receiverIds: [id] }, now);
    }
    await insertDigest(tx, {
      id: newId(now),
      brandId: company.id,
      at: '0 8 * * *',
      timezone: company.timezone,
      receiverIds: [id],
      enabled: true,
      createdAt: now,
    });
    return brands;
  });
}
