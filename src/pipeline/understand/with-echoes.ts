import { heardBefore, type Utterance } from '../../../db/repos/counts/voices.ts';
import type { NewMention } from '../../../db/repos/mentions/mentions.ts';
import type { Store } from '../../../db/store.ts';
import type { Item } from '../../core/item.ts';
import { DAY } from '../../core/time.ts';

/** An author is heard this often a day about a brand; what more he says is no further voice. */
const MOST_A_DAY = 3;
/** Letters of a text that two people do not write alike by chance. */
const LONG = 120;

/**
 * `mentions`, each with whether it is an echo: one that tells its story again (the same author, one more site without
 * an author, the same many words), or one more of an author who has spoken three times that day. Echoes are shown and
 * counted like all others, but to detection they are no further voices: one text on forty sites is not forty
 * complaints, and one author's fifty posts are not fifty. To be called in the transaction that stores them, with stories
 * and authors known.
 *
 * @param items those that the mentions are of, and perhaps others
 */
export async function withEchoes(
  tx: Store,
  items: readonly Item[],
  mentions: readonly NewMention[],
): Promise<NewMention[]> {
  const lengths = new Map(items.map(({ id, title, text }) => [id, (title?.length ?? 0) + text.length]));
  const utterances = mentions.map((mention) => ({
    ...partsOf(mention),
    isLong: (lengths.get(mention.itemId) ?? 0) >= LONG,
  }));
  const heard = new Map((await heardBefore(tx, utterances, MOST_A_DAY)).map((each) => [each.id, each]));
  const before: Utterance[] = [];
  return mentions.map((mention, index) => {
    const now = utterances[index] as Utterance;
    const { repeats = false, said = 0 } = heard.get(mention.id) ?? {};
    const beside = before.filter(({ brandId }) => brandId === now.brandId);
    before.push(now);
    const echo =
      repeats ||
      beside.some((earlier) => tellsAgain(now, earlier)) ||
      said + beside.filter((earlier) => isSameDay(now, earlier)).length >= MOST_A_DAY;
    return { ...mention, echo };
  });
}

function partsOf({ id, brandId, storyId, authorId, author, fingerprint, publishedAt }: NewMention) {
  return { id, brandId, storyId, authorId, author, fingerprint, publishedAt };
}

/** As the database compares what is stored. */
function tellsAgain(now: Utterance, earlier: Utterance): boolean {
  if (now.storyId === null || now.storyId !== earlier.storyId) return false;
  return (
    now.author === earlier.author ||
    (now.authorId !== null && now.authorId === earlier.authorId) ||
    (now.isLong && now.fingerprint === earlier.fingerprint)
  );
}

function isSameDay(now: Utterance, earlier: Utterance): boolean {
  const apart = Math.abs(now.publishedAt.getTime() - earlier.publishedAt.getTime());
  return now.authorId !== null && now.authorId === earlier.authorId && apart < DAY;
}
