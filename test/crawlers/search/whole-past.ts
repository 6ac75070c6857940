import type { HistoryStep } from '../../../crawlers/connector.ts';
import type { Cursor } from '../../../src/core/source.ts';

/** Takes steps into the past until there is nothing older; cursors are kept as JSON in between. */
export async function wholePast(
  step: (cursor: Cursor) => Promise<HistoryStep>,
): Promise<{ guids: Set<string | null>; steps: number }> {
  const guids = new Set<string | null>();
  let cursor: Cursor | null = {};
  let steps = 0;
  while (cursor !== null) {
    const made: HistoryStep = await step(JSON.parse(JSON.stringify(cursor)));
    for (const { guid } of made.items) guids.add(guid);
    cursor = made.next;
    steps += 1;
  }
  return { guids, steps };
}
