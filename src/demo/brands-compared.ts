import { rollupsBetween } from '../../db/repos/counts/rollups.ts';
import type { Store } from '../../db/store.ts';
import type { Brand } from '../core/brand.ts';
import { netSentiment, totalMentions } from '../core/metrics.ts';

/** One line a brand: how the same days' texts feel about each of them. */
export async function brandsCompared(
  store: Store,
  brands: readonly Brand[],
  from: Date,
  to: Date,
): Promise<string[]> {
  const lines: string[] = [];
  for (const { id, name } of brands) {
    const total = { negative: 0, neutral: 0, positive: 0 };
    for (const bucket of await rollupsBetween(store, id, from, to)) {
      total.negative += bucket.negative;
      total.neutral += bucket.neutral;
      total.positive += bucket.positive;
    }
    const net = netSentiment(total);
    const counts = `${totalMentions(total)} mentions, ${total.negative} negative, ${total.positive} positive`;
    lines.push(`${name}: ${counts}, net sentiment ${net === null ? 'unknown' : net.toFixed(2)}`);
  }
  return lines;
}
