import { recordMentions } from '../../../db/repos/changes.ts';
import { adjustRollups, type RollupChange } from '../../../db/repos/counts/rollups.ts';
import {
  itemsWithRevisions,
  lockMentionsOf,
  rejudgeMention,
  reviseItem,
} from '../../../db/repos/items/revisions.ts';
import { addMentions, countOf, type NewMention } from '../../../db/repos/mentions/mentions.ts';
import { rejudgeCorrection } from '../../../db/repos/quality/corrections.ts';
import { spokenRelevance } from '../../../db/repos/quality/relevance.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';
import type { Item } from '../../core/item.ts';
import { withAuthors } from '../authors/with-authors.ts';
import type { WatchedBrands } from '../brand-watch.ts';
import type { PipelineContext } from '../context.ts';
import { indexWords } from '../search/index-words.ts';
import { withStories } from '../understand/with-stories.ts';
import { isEdit } from './edit.ts';
import { judgedAnew } from './judge-anew.ts';
import { mentionsIn } from './mentions-in.ts';
import type { Sighting } from './sighting.ts';
import { storedItem } from './stored-item.ts';

/** Edits of one item that are taken over: some feeds say something else on every visit. */
const MOST_REVISIONS = 20;

/** An item before and after an edit, and what it says now about brands. */
interface Edit {
  before: Item;
  after: Item;
  found: NewMention[];
}

/**
 * Puts what items say now in the place of what they said, and keeps that as an earlier version. Their mentions are
 * judged anew: see {@link judgedAnew}; a brand that they name only now gets its mention. Says of which brands that
 * changed the mentions, by item.
 */
export async function editItems(
  { store, clock, scorer }: Pick<PipelineContext, 'store' | 'clock' | 'scorer'>,
  sightings: readonly Sighting[],
  watched: WatchedBrands,
): Promise<Map<string, string[]>> {
  const touched = new Map<string, string[]>();
  if (sightings.length === 0) return touched;
  const byId = new Map(sightings.map((sighting) => [sighting.known.id, sighting]));
  for (const { item: before, revisions } of await itemsWithRevisions(store, [...byId.keys()])) {
    const sighting = byId.get(before.id);
    if (sighting === undefined || revisions >= MOST_REVISIONS) continue;
    const after = editedItem(before, sighting);
    if (!isEdit(before, after)) continue;
    const found = mentionsIn(after, watched, scorer, sighting.historic);
    const edit = { before, after, found: await withStories(store, [after], found) };
    // One item a transaction: each locks the rollups in their order, several together would not.
    touched.set(before.id, await transaction(store, (tx) => takeOver(tx, edit, clock.now())));
  }
  return touched;
}

function editedItem(before: Item, { fetched }: Sighting): Item {
  const { title, text, html, author, updatedAt, rating, language, fingerprint } = storedItem(fetched, before);
  const words = { title, text, html, fingerprint, updatedAt: updatedAt ?? before.updatedAt };
  return { ...before, ...words, author: author ?? before.author, rating: rating ?? before.rating, language };
}

/** Says of which brands the mentions changed. Must run in a transaction. */
async function takeOver(tx: Store, { before, after, found: judged }: Edit, now: Date): Promise<string[]> {
  if (!(await reviseItem(tx, before, after, { id: newId(now), replacedAt: now }))) return [];
  await indexWords(tx, [after]);
  const mentions = await lockMentionsOf(tx, before.id);
  const found = await withAuthors(tx, [after], judged);
  const spoken = await spokenRelevance(
    tx,
    mentions.map(({ id }) => id),
  );
  const counts: RollupChange[] = [];
  for (const mention of mentions) {
    const says = found.find(({ brandId }) => brandId === mention.brandId);
    const judgement = judgedAnew(mention, says, spoken.has(mention.id));
    if (judgement === null) continue;
    await rejudgeMention(tx, mention.id, judgement);
    if (says !== undefined && mention.scorer === 'person') await rejudgeCorrection(tx, mention.id, says);
    const rejudged = { ...mention, ...judgement };
    if (mention.relevant) counts.push(countOf(mention, -1));
    if (rejudged.relevant) counts.push(countOf(rejudged, 1));
  }
  await recordMentions(
    tx,
    mentions.filter(({ relevant }) => relevant),
    'changed',
  );
  const known = new Set(mentions.map(({ brandId }) => brandId));
  const historic = mentions.some((mention) => mention.historic);
  const added = await addMentions(
    tx,
    found
      .filter(({ brandId }) => !known.has(brandId))
      .map((mention) => ({ ...mention, historic: mention.historic || historic })),
  );
  await adjustRollups(tx, [
    ...counts,
    ...added.filter(({ relevant }) => relevant).map((mention) => countOf(mention, 1)),
  ]);
  return [...known, ...added.map(({ brandId }) => brandId)];
}
