import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { changeMention, deleteMentions, type MentionChange } from '../../../db/repos/mentions.ts';
import { rollupsBetween } from '../../../db/repos/rollups.ts';
import { mentions } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { type SentimentLabel, sentimentLabels } from '../../../src/core/sentiment.ts';
import { addMs, BUCKET, bucketOf, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, aMention, anItem, newBrand, publish, storeOn } from './samples.ts';

type Step =
  | { do: 'publish'; posts: { sentiment: SentimentLabel; minute: number }[] }
  | { do: 'change'; nth: number; change: MentionChange }
  | { do: 'delete'; nths: number[] };

const label = fc.constantFrom(...sentimentLabels);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('publish' as const),
    posts: fc.array(fc.record({ sentiment: label, minute: fc.integer({ min: 0, max: 50 }) }), {
      maxLength: 4,
    }),
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

describeOnBothDatabases('rollups', (open) => {
  let store: Store;
  let brandId: string;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    brandId = (await newBrand(store)).id;
  });

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
    const counts = new Map<number, { bucket: Date } & Record<SentimentLabel, number>>();
    for (const { publishedAt, sentiment, relevant } of await stored()) {
      if (!relevant) continue;
      const bucket = bucketOf(publishedAt);
      const row = counts.get(bucket.getTime()) ?? { bucket, negative: 0, neutral: 0, positive: 0 };
      row[sentiment] += 1;
      counts.set(bucket.getTime(), row);
    }
    return [...counts.values()].sort((a, b) => a.bucket.getTime() - b.bucket.getTime());
  }

  function post(sentiment: SentimentLabel, minute: number) {
    const item = anItem({ publishedAt: addMs(AT, minute * MINUTE), firstSeenAt: END });
    return publish(store, [[item, aMention(item, brandId, { sentiment })]]);
  }

  async function take(step: Step): Promise<void> {
    const known = await stored();
    const at = (nth: number) => known[nth % Math.max(known.length, 1)];
    if (step.do === 'publish') {
      for (const { sentiment, minute } of step.posts) await post(sentiment, minute);
    } else if (step.do === 'change') {
      const mention = at(step.nth);
      if (mention !== undefined) await changeMention(store, mention.id, step.change);
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
    const bucket = { negative: 0, neutral: 0, positive: 0 };
    expect(await counted()).toEqual([
      { ...bucket, bucket: AT, negative: 1 },
      { ...bucket, bucket: addMs(AT, BUCKET), positive: 1 },
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
      ...known.flatMap(({ id }) => changes.map((change) => changeMention(store, id, change))),
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
