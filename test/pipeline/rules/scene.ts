import { asc, eq } from 'drizzle-orm';
import type { NewMention } from '../../../db/repos/mentions/mentions.ts';
import { brands, itemKeys, items, mentions, messages } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { Item } from '../../../src/core/item.ts';
import type { Message } from '../../../src/core/message.ts';
import { addMs, DAY, MINUTE } from '../../../src/core/time.ts';
import { evaluateRule } from '../../../src/pipeline/evaluate-rules.ts';
import { addRule } from '../../../src/setup/rules.ts';
import { aMention, anItem, newBrand, newReceiver, publish } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { type Bench, bench } from '../bench.ts';

export const NOON = new Date('2026-01-15T12:00:00.000Z');

/** A brand at noon, and what can be said of it and asked about it. */
export interface Scene {
  context: Bench;
  brand: Brand;
  /** A mention of the brand, first seen now unless told otherwise. */
  say(item?: Partial<Item>, mention?: Partial<NewMention>): Promise<NewMention>;
  /** A rule made a week before noon; its id. */
  rule(kind: string, settings?: Record<string, unknown>): Promise<string>;
  /** Judges a rule as a process does that was started just now. */
  judge(ruleId: string): Promise<string[]>;
  told(type: Message['type']): Promise<Message[]>;
}

export async function newScene(store: Store): Promise<Scene> {
  for (const table of [brands, items, itemKeys, mentions, messages]) await store.db.delete(table);
  const context = bench(store, { clock: manualClock(addMs(NOON, 7 * MINUTE)) });
  const brand = await newBrand(store, { name: 'Acme' });
  const receiver = await newReceiver(store);
  return {
    context,
    brand,
    async say(item = {}, mention = {}) {
      const now = context.clock.now();
      const said = anItem({ publishedAt: now, firstSeenAt: item.publishedAt ?? now, ...item });
      const made = aMention(said, brand.id, mention);
      await publish(store, [[said, made]]);
      return made;
    },
    async rule(kind, settings = {}) {
      const wish = { brandId: brand.id, kind, settings, receiverIds: [receiver.id] };
      return (await addRule(store, wish, addMs(NOON, -7 * DAY))).id;
    },
    judge: (ruleId) => evaluateRule({ ...context, replays: bench(store).replays }, ruleId),
    async told(type) {
      const rows = await store.db
        .select({ body: messages.body })
        .from(messages)
        .where(eq(messages.type, type))
        .orderBy(asc(messages.id));
      return rows.map(({ body }) => body);
    },
  };
}
