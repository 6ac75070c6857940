import type { ChangeStream } from '../../pipeline/stream/change-stream.ts';
import { positionText } from '../../pipeline/stream/position-text.ts';

/** Where a page stands that is written now; empty while nothing has ever happened. */
export async function liveSince(changes: ChangeStream): Promise<string> {
  const newest = await changes.newest();
  return newest.seq === 0n ? '' : positionText(newest);
}
