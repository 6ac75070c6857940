import { idAfter, type Page, type PageRequest } from '../../../db/page.ts';
import {
  type MentionSort,
  type MentionView,
  mentionsById,
  pageOfMentions,
} from '../../../db/repos/mentions/mention-feed.ts';
import type { MentionFilter } from '../../../db/repos/mentions/mention-filter.ts';
import type { Passed } from '../../../db/repos/mentions/mention-search.ts';
import type { Store } from '../../../db/store.ts';
import { conditionOf } from '../../analysis/match/condition-of.ts';
import { compileMatcher } from '../../analysis/match/matcher.ts';
import { parseQuery } from '../../analysis/match/parse-query.ts';
import { timeOfId } from '../../core/id.ts';
import type { MatchSpan } from '../../core/mention.ts';
import { candidatesOf } from './candidates.ts';

/** Which mentions are wanted: a filter, and what their items must say. */
export interface MentionSearch extends MentionFilter {
  /** In the query language of brands; absent: anything. */
  q?: string | undefined;
}

/** A page of what was found. There may be more although it is not full: `nextCursor` tells. */
export interface FoundPage extends Page<MentionView> {
  /** Where what was searched for stands in title and text, by mention. */
  spans: ReadonlyMap<string, MatchSpan[]>;
  /** The search was put off before the page was full: `to` is how far back it came, null in another order than by time. */
  unfinished: { to: Date | null } | null;
}

interface Found {
  mention: MentionView;
  spans: MatchSpan[];
  passed: Passed;
}

/** Texts read, and characters in them, for one page: some 50 ms of fetching and matching. */
const MOST_READ = 600;
const MOST_CHARACTERS = 1_000_000;
/** Texts fetched at once: most that are fetched match, and a page has few. */
const BATCH = 60;

/**
 * A page of the mentions that fit `filter` and in whose items `q` holds, exactly as a brand's query would: words that are
 * written down beside items lead to those that may fit, and each is then read. What asks for much reading gets a page
 * that is not full, from which the next one goes on.
 *
 * @throws {QueryError} when `q` cannot be read
 * @throws {CursorError} when the cursor was made by another list
 */
export async function searchMentions(
  store: Store,
  { q, ...filter }: MentionSearch,
  sort: MentionSort,
  request: PageRequest,
): Promise<FoundPage> {
  if (q === undefined)
    return { ...(await pageOfMentions(store, filter, sort, request)), spans: new Map(), unfinished: null };
  const matcher = compileMatcher(new Map([['', q]]));
  const found: Found[] = [];
  let [read, characters] = [0, 0];
  let cursor = request.cursor;
  for await (const step of candidatesOf(store, { filter, sort, cursor }, conditionOf(parseQuery(q)))) {
    for (let from = 0; from < step.candidates.length; from += BATCH) {
      const batch = step.candidates.slice(from, from + BATCH);
      const views = await mentionsById(
        store,
        batch.map(({ id }) => id),
      );
      for (const passed of batch) {
        const mention = views.get(passed.id);
        const [match] = mention === undefined ? [] : matcher.match(mention);
        if (mention !== undefined && match !== undefined) found.push({ mention, spans: match.spans, passed });
        if (found.length > request.limit)
          return pageOf(found.slice(0, -1), found.at(-2)?.passed.cursor ?? null);
        read += 1;
        characters += mention?.text.length ?? 0;
        if (read >= MOST_READ || characters >= MOST_CHARACTERS) return putOff(found, passed.cursor, sort);
      }
    }
    cursor = step.cursor;
  }
  return cursor === null ? pageOf(found, null) : putOff(found, cursor, sort);
}

function pageOf(found: readonly Found[], nextCursor: string | null): FoundPage {
  return {
    items: found.map(({ mention }) => mention),
    nextCursor,
    spans: new Map(found.map(({ mention, spans }) => [mention.id, spans])),
    unfinished: null,
  };
}

function putOff(found: readonly Found[], cursor: string, sort: MentionSort): FoundPage {
  const to = sort === '-publishedAt' ? timeOfId(idAfter(cursor)) : null;
  return { ...pageOf(found, cursor), unfinished: { to } };
}
