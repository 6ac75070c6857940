import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { echoColumn, nothingCounted } from '../../../db/repos/counts/echo-counts.ts';
import { rollupsBetween, totalCounts } from '../../../db/repos/counts/rollups.ts';
import { changeMention, type MentionChange } from '../../../db/repos/mentions/change-mention.ts';
import { findMention } from '../../../db/repos/mentions/mention-feed.ts';
import { deleteMentions, insertMentions, mentionsOfItems } from '../../../db/repos/mentions/mentions.ts';
import { mentions } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { newId } from '../../../src/core/id.ts';
import { type SentimentLabel, sentimentLabels } from '../../../src/core/sentiment.ts';
import { addMs, BUCKET, bucketOf, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, aMention, anItem, newBrand, publish, storeOn, WORD } from './samples.ts';

type Step =
  | {
      do: 'publish';
      posts: { sentiment: SentimentLabel; minute: number; historic: boolean; echo: boolean }[];
    }
  | { do: 'change'; nth: number; change: MentionChange }
  | { do: 'delete'; nths: number[] };

const label = fc.constantFrom(...sentimentLabels);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('publish' as const),
    posts: fc.array(
      fc.record({
        sentiment: label,
        minute: fc.integer({ min: 0, max: 50 }),
        historic: fc.boolean(),
        echo: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    do: fc.constant('change' as const),
    nth: fc.nat(20),
    change: fc.record(
      { sentiment: label, relevant: fc.boolean(), status: fc.constantFrom('seen' as const, 'new' as const) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ do: fc.constant('delete' as const), nths: fc.array(fc.nat(20), { maxLength: 3 }) }),
);

describeOnBothDatabases('mentions', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  describe('one by one', () => {
    let brand: Brand;
    beforeEach(async () => {
      brand = await newBrand(store);
    });

    /** A stored mention of the brand. */
    async function published() {
      const item = anItem();
      const mention = aMention(item, brand.id);
      await publish(store, [[item, mention]]);
      return mention;
    }
    const take = (itemId: string) => transaction(store, (tx) => deleteMentions(tx, brand.id, [itemId]));

    it('are one per item and brand, however often they are brought', async () => {
      const first = await published();
      const again = { ...first, id: newId(AT) };
      const before = await totalCounts(store);
      expect(await transaction(store, (tx) => insertMentions(tx, [again]))).toEqual([]);
      expect(await totalCounts(store)).toEqual(before);
      expect(await mentionsOfItems(store, [first.itemId])).toEqual([
        { id: first.id, brandId: brand.id, itemId: first.itemId },
      ]);
    });

    it('come in any number at once', async () => {
      const brands: Brand[] = [];
      for (let n = 0; n < 38; n += 1) brands.push(await newBrand(store));
      const batch = Array.from({ length: 100 }, () => anItem({ author: 'Kim', sourceId: brand.id }));
      const rows = batch.flatMap((item) => brands.map(({ id }) => aMention(item, id)));
      expect(await transaction(store, (tx) => insertMentions(tx, rows))).toHaveLength(rows.length);
      expect(await store.db.$count(mentions, eq(mentions.brandId, brands[0]?.id ?? ''))).toBe(batch.length);
    });

    it('keep what the scorer said beside the person’s word', async () => {
      const { id } = await published();
      const after = await changeMention(store, id, { sentiment: 'positive', status: 'seen' }, WORD);
      expect(after).toMatchObject({
        sentiment: 'positive',
        score: 1,
        confidence: 1,
        scorer: 'person',
        status: 'seen',
      });
      const [row] = await store.db.select().from(mentions).where(eq(mentions.id, id));
      expect(row?.scoredAs).toBe('negative');
      expect(await changeMention(store, id, {}, WORD)).toMatchObject({
        sentiment: 'positive',
        status: 'seen',
      });
    });

    it('can be given to somebody, and taken back', async () => {
      const { id } = await published();
      const response = { url: 'https://acme.example/answer', at: AT.toISOString() };
      expect(await changeMention(store, id, { assignee: 'Kim', response }, WORD)).toMatchObject({
        assignee: 'Kim',
        response,
      });
      expect(await changeMention(store, id, { assignee: null, response: null }, WORD)).toMatchObject({
        assignee: null,
        response: null,
      });
    });

    it('that are not there cannot be changed', async () => {
      expect(await changeMention(store, newId(AT), { status: 'seen' }, WORD)).toBeNull();
    });

    it('go when they match no longer, and may come back', async () => {
      const mention = await published();
      await take(mention.itemId);
      expect(await findMention(store, mention.id)).toBeNull();
      expect(await transaction(store, (tx) => insertMentions(tx, [mention]))).toHaveLength(1);
    });

    it.each([
      ['corrected', { sentiment: 'neutral' }],
      ['called not about us', { relevant: false }],
      ['answered', { status: 'answered' }],
      ['given to somebody', { assignee: 'Kim' }],
      ['answered in public', { response: { url: null, at: AT.toISOString() } }],
    ] as const)('stay when a person has %s them', async (_what, change) => {
      const mention = await published();
      await changeMention(store, mention.id, change, WORD);
      await take(mention.itemId);
      expect(await findMention(store, mention.id)).not.toBeNull();
    });
  });

  describe('in rollups', () => {
    let brandId: string;
    beforeEach(async () => {
      brandId = (await newBrand(store)).id;
    });

    const EMPTY = { ...nothingCounted, historicNegative: 0 };
    const END = addMs(AT, 2 * 60 * MINUTE);
    const stored = () =>
      store.db.select().from(mentions).where(eq(mentions.brandId, brandId)).orderBy(mentions.id);
    const counted = async () => {
      const rows = await rollupsBetween(store, brandId, AT, END);
      return rows.filter(
        ({ negative, neutral, positive }) => negative !== 0 || neutral !== 0 || positive !== 0,
      );
    };
    async function recounted() {
      const counts = new Map<number, typeof EMPTY & { bucket: Date }>();
      for (const { publishedAt, sentiment, relevant, historic, echo } of await stored()) {
        if (!relevant) continue;
        const bucket = bucketOf(publishedAt);
        const row = counts.get(bucket.getTime()) ?? { bucket, ...EMPTY };
        row[sentiment] += 1;
        if (echo) row[echoColumn[sentiment]] += 1;
        else if (historic && sentiment === 'negative') row.historicNegative += 1;
        counts.set(bucket.getTime(), row);
      }
      return [...counts.values()].sort((a, b) => a.bucket.getTime() - b.bucket.getTime());
    }

    function post(
      sentiment: SentimentLabel,
      minute: number,
      more: { historic?: boolean; echo?: boolean } = {},
    ) {
      const item = anItem({ publishedAt: addMs(AT, minute * MINUTE), firstSeenAt: END });
      return publish(store, [[item, aMention(item, brandId, { sentiment, ...more })]]);
    }

    async function take(step: Step): Promise<void> {
      const known = await stored();
      const at = (nth: number) => known[nth % Math.max(known.length, 1)];
      if (step.do === 'publish') {
        for (const { sentiment, minute, ...more } of step.posts) await post(sentiment, minute, more);
      } else if (step.do === 'change') {
        const mention = at(step.nth);
        if (mention !== undefined) await changeMention(store, mention.id, step.change, WORD);
      } else {
        const itemIds = step.nths.flatMap((nth) => at(nth)?.itemId ?? []);
        await transaction(store, (tx) => deleteMentions(tx, brandId, itemIds));
      }
    }

    it('equal a recount of the relevant mentions by the label in force, whatever happened to them', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          brandId = (await newBrand(store)).id;
          for (const one of steps) await take(one);
          expect(await counted()).toEqual(await recounted());
        }),
        { numRuns: 20 },
      );
    });

    it('begin with the quarter-hour of the mention and end before the bound', async () => {
      await post('negative', 14);
      await post('positive', 15);
      expect(await counted()).toEqual([
        { ...EMPTY, bucket: AT, negative: 1 },
        { ...EMPTY, bucket: addMs(AT, BUCKET), positive: 1 },
      ]);
      expect(await rollupsBetween(store, brandId, addMs(AT, 1), addMs(AT, BUCKET))).toEqual([]);
    });

    it('stay true while many change the same mentions at once', async () => {
      for (let minute = 0; minute < 48; minute += 4) await post('negative', minute);
      const known = await stored();
      const changes: MentionChange[] = [
        { sentiment: 'positive' },
        { relevant: false },
        { sentiment: 'neutral' },
      ];
      await Promise.all([
        ...known.flatMap(({ id }) => changes.map((change) => changeMention(store, id, change, WORD))),
        transaction(store, (tx) =>
          deleteMentions(
            tx,
            brandId,
            known.slice(0, 3).map(({ itemId }) => itemId),
          ),
        ),
        ...[1, 2, 3, 20, 40].map((minute) => post('positive', minute)),
      ]);
      expect(await counted()).toEqual(await recounted());
    });
  });
});
