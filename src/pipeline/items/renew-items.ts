import { keepReactions } from '../../../db/repos/items/engagement.ts';
import { learnNames } from '../../../db/repos/items/known-items.ts';
import { transaction } from '../../../db/store.ts';
import { fingerprint } from '../../analysis/identity/fingerprint.ts';
import type { Engagement } from '../../core/item.ts';
import { storableText } from '../../core/text.ts';
import type { WatchedBrands } from '../brand-watch.ts';
import type { PipelineContext } from '../context.ts';
import { mayEdit } from './edit.ts';
import { editItems } from './edit-items.ts';
import { newCounts } from './reactions.ts';
import type { Sighting } from './sighting.ts';

/** What is new about an item that was seen again. */
interface Renewal {
  sighting: Sighting;
  reactions: Engagement | null;
  /** Whether its source says other words than are stored. */
  edited: boolean;
  newNames: readonly string[];
}

/**
 * Takes over what is new about items that are known already: reactions, further names, and edits with what follows from
 * them. Where nothing is new this asks nothing of the database. Says of which brands an edit changed the mentions, by
 * item.
 */
export async function renewItems(
  { store, clock, scorer }: Pick<PipelineContext, 'store' | 'clock' | 'scorer'>,
  sightings: readonly Sighting[],
  watched: WatchedBrands,
): Promise<Map<string, string[]>> {
  const renewals = firstOfEach(sightings).map(renewalOf);
  const names = renewals.flatMap(({ sighting, newNames }) =>
    newNames.map((key) => ({ key, itemId: sighting.known.id })),
  );
  await learnNames(store, names);
  const counted = renewals.flatMap(({ sighting: { known }, reactions }) =>
    reactions === null
      ? []
      : [{ itemId: known.id, before: known.engagement, since: known.firstSeenAt, now: reactions }],
  );
  if (counted.length > 0) await transaction(store, (tx) => keepReactions(tx, counted, clock.now()));
  const edited = renewals.filter((renewal) => renewal.edited).map(({ sighting }) => sighting);
  return editItems({ store, clock, scorer }, edited, watched);
}

/** A source that shows an item twice, in different words, must not make an edit of it on every visit. */
function firstOfEach(sightings: readonly Sighting[]): Sighting[] {
  const first = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const seen = `${sighting.sourceId} ${sighting.known.id}`;
    if (!first.has(seen)) first.set(seen, sighting);
  }
  return [...first.values()].filter(({ known }) => known.removedAt === null);
}

/** Names are learnt from a source that says the same words: others may be mistaken about which item it is. */
function renewalOf(sighting: Sighting): Renewal {
  const { known, fetched, sourceId, newNames } = sighting;
  const { title, text, updatedAt, engagement } = fetched;
  const mayBeEdited = mayEdit(known, { sourceId, updatedAt });
  const same =
    (mayBeEdited || newNames.length > 0) &&
    known.fingerprint === fingerprint(title === null ? null : storableText(title), storableText(text));
  return {
    sighting,
    reactions: newCounts(known.engagement, engagement),
    edited: mayBeEdited && !same,
    newNames: same ? newNames : [],
  };
}
