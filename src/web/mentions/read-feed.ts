import { countChosen } from '../../../db/repos/mentions/chosen-mentions.ts';
import type { MentionSort } from '../../../db/repos/mentions/mention-feed.ts';
import { pageOfStoryCards, type StoryCard } from '../../../db/repos/stories/story-cards.ts';
import type { Store } from '../../../db/store.ts';
import type { MatchSpan } from '../../core/mention.ts';
import { type FoundPage, searchMentions } from '../../pipeline/search/search-mentions.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type FeedQuery, showsStories } from './feed-query.ts';

/** Cards that one part of the list has: what a slow connection is sent at once. */
const SHOWN = 20;

const cursorOf: Record<MentionSort, 'id' | 'integer' | 'number'> = {
  '-publishedAt': 'id',
  '-reach': 'integer',
  score: 'number',
};

/** What the feed shows. */
export interface FeedCards extends Pick<FoundPage, 'nextCursor' | 'unfinished'> {
  cards: StoryCard[];
  /** Where what was searched for stands, by mention. */
  spans: ReadonlyMap<string, MatchSpan[]>;
}

/** The cards that `query` asks for: a story or a mention each. */
export async function readFeed(store: Store, query: FeedQuery): Promise<FeedCards> {
  const { filter, sort, parts } = query;
  const request = { limit: SHOWN * parts, cursor: checkedCursor(query.cursor, cursorOf[sort]) };
  if (showsStories(query)) {
    const { items: cards, nextCursor } = await pageOfStoryCards(store, filter, request);
    return { cards, nextCursor, spans: new Map(), unfinished: null };
  }
  const { items, ...page } = await searchMentions(store, filter, sort, request);
  return { ...page, cards: items.map((mention) => ({ mention, copies: 0, hosts: 1 })) };
}

/** No further than that: nobody needs to know more exactly, and it takes no longer however much there is. */
const COUNTED = 1_000;

/** How much there is of what a filter chooses; `more` where there is more than was counted. */
export interface FeedSize {
  mentions: number;
  stories: number;
  more: boolean;
}

/** Null for searches, of which only looking tells. */
export async function sizeOfFeed(store: Store, { filter }: FeedQuery): Promise<FeedSize | null> {
  if (filter.q !== undefined) return null;
  const size = await countChosen(store, filter, COUNTED + 1);
  return { ...size, more: size.mentions > COUNTED };
}
