import { adjustRollups, type RollupChange } from '../../db/repos/counts/rollups.ts';
import type { Store } from '../../db/store.ts';
import { addMs, BUCKET, DAY, SECOND } from '../../src/core/time.ts';
import { ingestItems } from '../../src/pipeline/items/ingest-items.ts';
import { type Bench, fetched } from './bench.ts';

/** Counts as a brand usually has them: two mentions a quarter-hour, and a negative one every third. */
export async function usualDays(store: Store, brandId: string, from: Date, days: number): Promise<void> {
  const changes = Array.from({ length: (days * DAY) / BUCKET }, (_, n): RollupChange[] => {
    const change = {
      brandId,
      publishedAt: addMs(from, n * BUCKET),
      historic: false,
      echo: false,
      themes: [],
      by: 1 as const,
    };
    const usual: RollupChange[] = [
      { ...change, sentiment: 'neutral' },
      { ...change, sentiment: 'positive' },
    ];
    return n % 3 === 0 ? [...usual, { ...change, sentiment: 'negative' }] : usual;
  });
  await adjustRollups(store, changes.flat());
}

/** Counts of a burst: so many voices in one quarter-hour, negative ones unless told otherwise. */
export async function wave(
  store: Store,
  brandId: string,
  publishedAt: Date,
  voices: number,
  more: Partial<Pick<RollupChange, 'sentiment' | 'themes'>> = {},
): Promise<void> {
  const voice: RollupChange = {
    ...{ brandId, publishedAt, sentiment: 'negative', themes: [], ...more },
    ...{ historic: false, echo: false, by: 1 },
  };
  await adjustRollups(store, Array<RollupChange>(voices).fill(voice));
}

/** Brings angry posts about Acme, a second apart from `from` on. */
export async function uproar(context: Bench, from: Date, posts: number): Promise<void> {
  const items = Array.from({ length: posts }, (_, n) =>
    fetched({
      guid: `${from.toISOString()} ${n}`,
      url: `https://site${n % 7}.example/${from.getTime()}-${n}`,
      title: n % 2 === 0 ? `Acme ruined my day ${n}` : null,
      // Every author has words of their own, or all would tell one story.
      text: `Acme is terrible, awful and horrible. ${Array.from({ length: 15 }, (_, at) => `v${n}x${at}`).join(' ')}.`,
      author: `Author ${n % 20}`,
      publishedAt: addMs(from, n * SECOND),
    }),
  );
  await ingestItems(context, items, { sourceId: null, connector: 'feed', scope: 'uproar' });
}
