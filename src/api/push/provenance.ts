import { findSource } from '../../../db/repos/crawl/sources.ts';
import type { Store } from '../../../db/store.ts';
import type { Provenance } from '../../pipeline/items/ingest-batch.ts';
import { id } from '../schemas/id.ts';

/** What pushed items are marked with that name no place of their own. */
const PUSH = 'push';

/**
 * Where pushed items come from: a source when `source` is its id, else a place of that name, which stands where a
 * connector would, so that it can be filtered by. Null when `source` is an id that no source has.
 */
export async function provenanceOf(store: Store, source: string | null): Promise<Provenance | null> {
  if (source === null) return place(PUSH);
  if (!id.safeParse(source).success) return place(nameOf(source));
  const known = await findSource(store, source);
  return known === null ? null : { sourceId: known.id, connector: known.connector, scope: known.id };
}

function place(connector: string): Provenance {
  return { sourceId: null, connector, scope: connector };
}

/** Lower case, words joined by hyphens: `Trust Pilot` is `trust-pilot`. */
function nameOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [PUSH];
  return words.join('-');
}
