import type { KnownItem } from '../../../db/repos/items/known-items.ts';
import type { FetchedItem } from '../../core/item.ts';

/** A stored item that was seen again. */
export interface Sighting {
  known: KnownItem;
  fetched: FetchedItem;
  /** The source it was seen in. */
  sourceId: string | null;
  /** Names that it goes by there and that nobody knew. */
  newNames: readonly string[];
  /** Whether what it says is no news. */
  historic: boolean;
}
