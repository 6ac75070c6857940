import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { openDatabase } from '../../../db/client.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, BUCKET, DAY } from '../../../src/core/time.ts';
import { newBrand, newReceiver, newRule } from '../../db/repos/samples.ts';
import { bench } from '../../pipeline/bench.ts';
import { uproar, usualDays } from '../../pipeline/crisis.ts';
import { manualClock } from '../../support/clock.ts';
import type { TestDatabase } from '../../support/database.ts';
import { NOON, SECRET, WORSE } from './story.ts';

const SIGNING = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** A brand that falls into disgrace at noon, a rule that watches it, and two receivers. Says the rule's id. */
export async function setScene(store: Store, receiversUrl: string): Promise<string> {
  const context = bench(store, { clock: manualClock(WORSE) });
  const brand = await newBrand(store, { name: 'Acme', query: 'acme' });
  const receiverIds: string[] = [];
  for (const name of ['pr', 'ops']) {
    const settings = { url: `${receiversUrl}/${name}`, secret: SIGNING };
    receiverIds.push((await newReceiver(store, { name, kind: 'webhook', settings })).id);
  }
  const rule = await newRule(store, brand.id, { receiverIds, createdAt: addMs(NOON, -DAY) });
  await usualDays(store, brand.id, addMs(NOON, -3 * DAY), 3);
  await uproar(context, addMs(NOON, -BUCKET), 14);
  await uproar(context, NOON, 60);
  return rule.id;
}

/** A database like one that nobody uses any more. */
export interface Copies {
  make(): Promise<{ name: string; store: Store; remove(): Promise<void> }>;
  close(): Promise<void>;
}

export async function copiesOf(original: TestDatabase): Promise<Copies> {
  const url = original.url ?? '';
  const from = new URL(url).pathname.slice(1);
  const admin = postgres(new URL('/postgres', url).href, { max: 1 });
  await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${from}`;
  return {
    async make() {
      const name = `earshot_test_${randomBytes(6).toString('hex')}`;
      await admin.unsafe(`CREATE DATABASE ${name} TEMPLATE ${from}`);
      const database = await openDatabase({ url: new URL(`/${name}`, url).href, dataDir: '', poolMax: 1 });
      await database.db.execute(sql`select 1`);
      return {
        name,
        store: { db: database.db, box: createSecretBox(SECRET) },
        async remove() {
          await database.close();
          await admin.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
        },
      };
    },
    close: () => admin.end(),
  };
}
