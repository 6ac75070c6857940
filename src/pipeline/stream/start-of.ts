import { type ChangePosition, isKeptPosition } from '../../../db/repos/changes.ts';
import type { Store } from '../../../db/store.ts';
import type { ChangeStream } from './change-stream.ts';
import { readPosition } from './position-text.ts';

/** Where a client goes on. */
export interface StreamStart {
  after: ChangePosition;
  /** It named a position from which nobody can go on: what it missed is not known. */
  reset: boolean;
}

/** Where a client goes on that names the last position it has, or none. */
export async function startOf(
  { store, changes }: { store: Store; changes: ChangeStream },
  lastId: string | undefined,
): Promise<StreamStart> {
  if (lastId === undefined || lastId === '') return { after: await changes.newest(), reset: false };
  const position = readPosition(lastId);
  if (position !== null && (await isKeptPosition(store, position))) return { after: position, reset: false };
  return { after: await changes.newest(), reset: true };
}
