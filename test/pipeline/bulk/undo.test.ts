import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { rollupsBetween } from '../../../db/repos/counts/rollups.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import type { Mention } from '../../../src/core/mention.ts';
import { sentimentLabels } from '../../../src/core/sentiment.ts';
import { addMs, DAY, MINUTE } from '../../../src/core/time.ts';
import { actOnMentions } from '../../../src/pipeline/bulk/act-on-mentions.ts';
import type { MentionAction } from '../../../src/pipeline/bulk/mention-action.ts';
import { undoAction } from '../../../src/pipeline/bulk/undo-action.ts';
import { AT, aMention, anItem, newBrand, publish, storeOn } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { describeOnBothDatabases } from '../../support/database.ts';

const MENTIONS = 5;

/** Actions that say the same of a mention however often they are done: what undoing one brings back is plain to see. */
const action: fc.Arbitrary<MentionAction> = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom('seen', 'answered', 'ignored') }),
  fc.record({ kind: fc.constant('assign' as const), assignee: fc.constantFrom('Mara', 'Lin', null) }),
  fc.record({
    kind: fc.constantFrom('tag' as const, 'untag' as const),
    tags: fc.constantFrom(['vip'], ['refund', 'vip'], ['legal']),
  }),
  fc.record({
    kind: fc.constant('sentiment' as const),
    sentiment: fc.constantFrom(...sentimentLabels, null),
  }),
  fc.record({ kind: fc.constant('relevant' as const), relevant: fc.constantFrom(true, false) }),
) as fc.Arbitrary<MentionAction>;
const step = fc.record({
  action,
  on: fc.uniqueArray(fc.nat({ max: MENTIONS - 1 }), { minLength: 1, maxLength: MENTIONS }),
});

/** What people say of a mention, and what counts. */
function wordOn({ status, assignee, response, tags, sentiment, score, scorer, relevant, possible }: Mention) {
  return { status, assignee, response, tags: tags.toSorted(), sentiment, score, scorer, relevant, possible };
}
/** The part of a mention that an action sets. */
function partOf({ kind }: MentionAction, word: ReturnType<typeof wordOn>) {
  const { status, response, assignee, tags, sentiment, score, scorer, relevant, possible } = word;
  if (kind === 'status' || kind === 'answer') return { status, response };
  if (kind === 'assign') return { assignee };
  if (kind === 'sentiment') return { sentiment, score, scorer };
  if (kind === 'relevant') return { relevant, possible };
  return { tags };
}

describeOnBothDatabases('actions on many mentions', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  async function someMentions(): Promise<{ brandId: string; ids: string[] }> {
    const { id: brandId } = await newBrand(store);
    const items = Array.from({ length: MENTIONS }, (_, index) =>
      anItem({ publishedAt: addMs(AT, -index * 20 * MINUTE) }),
    );
    const rows = items.map((item, index) =>
      aMention(item, brandId, { sentiment: sentimentLabels[index % 3] ?? 'neutral', themes: ['refund'] }),
    );
    await publish(
      store,
      rows.map((row, index) => [items[index] ?? anItem(), { ...row, scoredAs: row.sentiment }]),
    );
    return { brandId, ids: rows.map(({ id }) => id) };
  }

  async function words(brandId: string, ids: readonly string[]) {
    const filter = { brandId, irrelevantToo: true };
    const { items } = await pageOfMentions(store, filter, '-publishedAt', { limit: 100, cursor: null });
    const byId = new Map(items.map((mention) => [mention.id, wordOn(mention)]));
    return ids.map((id) => byId.get(id) ?? expect.fail('a mention is gone'));
  }

  async function expectTrueRollups(brandId: string) {
    const { items } = await pageOfMentions(store, { brandId }, '-publishedAt', { limit: 100, cursor: null });
    const counted = await rollupsBetween(store, brandId, addMs(AT, -DAY), addMs(AT, DAY));
    for (const label of sentimentLabels) {
      const sum = counted.reduce((total, bucket) => total + bucket[label], 0);
      expect(sum, label).toBe(items.filter(({ sentiment }) => sentiment === label).length);
    }
  }

  it('are undone exactly where nobody has changed since what they set, and rollups stay true', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 3 }),
        step,
        fc.array(step, { maxLength: 2 }),
        async (earlier, undone, later) => {
          const { brandId, ids } = await someMentions();
          const clock = manualClock(AT);
          const by = (name: string) => {
            clock.advance(1_000);
            return { by: name, at: clock.now() };
          };
          const act = ({ action: what, on }: typeof undone, name: string) =>
            actOnMentions(
              store,
              on.flatMap((index) => ids[index] ?? []),
              what,
              by(name),
            );
          for (const one of earlier) await act(one, 'Mara');
          const before = await words(brandId, ids);
          const acted = await act(undone, 'Lin');
          const set = await words(brandId, ids);
          for (const one of later) await act(one, 'Kim');
          const now = await words(brandId, ids);
          await expectTrueRollups(brandId);
          const came = await undoAction(store, acted.id, by('Lin'));
          const after = await words(brandId, ids);
          await expectTrueRollups(brandId);
          expect((came?.undone ?? 0) + (came?.skipped ?? 0)).toBe(acted.changed);

          const touched = new Set(
            later
              .filter(({ action: { kind } }) => sameField(kind, undone.action.kind))
              .flatMap(({ on }) => on),
          );
          for (const [index, word] of after.entries()) {
            const [was, made, is] = [before[index], set[index], now[index]];
            if (was === undefined || made === undefined || is === undefined) continue;
            // Whatever else people said meanwhile stays.
            expect({ ...word, ...partOf(undone.action, is) }).toEqual(is);
            const changed = JSON.stringify(was) !== JSON.stringify(made);
            if (!changed) expect(word).toEqual(is);
            else if (!touched.has(index))
              expect(partOf(undone.action, word)).toEqual(partOf(undone.action, was));
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('are undone once, within a day', async () => {
    const { ids } = await someMentions();
    const seen = { kind: 'status', status: 'seen' } as const;
    const first = await actOnMentions(store, ids, seen, { by: 'Mara', at: AT });
    expect(first.changed).toBe(MENTIONS);
    expect(await undoAction(store, first.id, { by: 'Mara', at: AT })).toMatchObject({ undone: MENTIONS });
    expect(await undoAction(store, first.id, { by: 'Mara', at: AT })).toBeNull();
    const second = await actOnMentions(store, ids, seen, { by: 'Mara', at: AT });
    expect(await undoAction(store, second.id, { by: 'Mara', at: addMs(AT, DAY) })).toBeNull();
  });

  it('leave alone what somebody changed since, and say of how many', async () => {
    const { brandId, ids } = await someMentions();
    const [one = ''] = ids;
    const done = await actOnMentions(
      store,
      ids,
      { kind: 'sentiment', sentiment: 'positive' },
      { by: 'Mara', at: AT },
    );
    const later = { by: 'Lin', at: addMs(AT, MINUTE) };
    await actOnMentions(store, [one], { kind: 'sentiment', sentiment: 'neutral' }, later);
    const came = await undoAction(store, done.id, { by: 'Mara', at: addMs(AT, 2 * MINUTE) });
    expect(came).toMatchObject({ undone: done.changed - 1, skipped: 1 });
    const [word] = await words(brandId, [one]);
    expect(word).toMatchObject({ sentiment: 'neutral', scorer: 'person' });
  });
});

function sameField(one: MentionAction['kind'], other: MentionAction['kind']): boolean {
  const field = (kind: MentionAction['kind']) =>
    kind === 'untag' ? 'tag' : kind === 'answer' ? 'status' : kind;
  return field(one) === field(other);
}
