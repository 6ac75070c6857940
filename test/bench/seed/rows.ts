import type { items, mentions } from '../../../db/schema/index.ts';
import { fingerprint } from '../../../src/analysis/identity/fingerprint.ts';
import type { Item } from '../../../src/core/item.ts';
import type { MentionStatus } from '../../../src/core/mention.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import type { Post } from './posts.ts';
import type { Random } from './random.ts';
import type { Stage } from './stage.ts';

export type ItemRow = typeof items.$inferSelect & Item;
export type MentionRow = typeof mentions.$inferSelect;

/** A post as its item and its mention are stored. */
export function rowsOf(
  post: Post,
  stage: Stage,
  end: Date,
  random: Random,
): { item: ItemRow; mention: MentionRow } {
  const { at, title, text, host, place, head, story } = post;
  const id = random.id(at);
  const url = `https://${host}/posts/${id.slice(-12)}`;
  const author = stage.authorOf(place, host, post.author, at);
  const firstSeenAt = addMs(at, random.below(20 * MINUTE));
  const sourceId = stage.sourceIds.get(place.connector)?.[post.source] ?? null;
  const common = {
    ...{ sourceId, connector: place.connector, host, author: author.name, language: head.language },
    ...{ firstSeenAt, publishedAt: at, fingerprint: fingerprint(title, text) },
  };
  const item = {
    ...common,
    ...{ id, guid: url, url, canonicalUrl: url, title, text, html: null, updatedAt: null, rating: null },
    ...{ reach: post.reach, engagement: post.likes === null ? null : { likes: post.likes }, removedAt: null },
  };
  const dealt = statusOf(at, end, random);
  const mention = {
    ...head.judged,
    ...common,
    id: random.id(at),
    itemId: id,
    brandId: stage.brandIds[post.brand] ?? '',
    // What was found in the beginning of the text stands behind the title now.
    evidence: moved(head.judged.evidence, title === null ? 0 : title.length + 1),
    scoredAs: head.judged.sentiment,
    ...{ relevant: true, possible: false, historic: false, echo: post.isCopy },
    storyId: story.id,
    authorId: author.id,
    status: dealt,
    response: dealt === 'answered' ? { url: null, at: addMs(at, HOUR).toISOString() } : null,
    assignee: random.happens(0.002) ? 'Mira' : null,
    tags: random.happens(0.003) ? ['follow up'] : [],
  };
  return { item, mention };
}

function moved(evidence: Post['head']['judged']['evidence'], by: number): Post['head']['judged']['evidence'] {
  return evidence.map((each) => ({ ...each, start: each.start + by, end: each.end + by }));
}

/** What is older than a day was mostly looked at. */
function statusOf(at: Date, end: Date, random: Random): MentionStatus {
  const dice = random.next();
  if (end.getTime() - at.getTime() < 24 * HOUR) return dice < 0.9 ? 'new' : 'seen';
  if (dice < 0.55) return 'new';
  if (dice < 0.9) return 'seen';
  return dice < 0.96 ? 'answered' : 'ignored';
}
