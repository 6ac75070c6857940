import type { MentionSort } from '../../../db/repos/mentions/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import type { MentionSearch } from '../../pipeline/search/search-mentions.ts';
import { feedParameters } from '../../setup/feed-parameters.ts';
import { readSearch, type SearchFault } from '../search/read-search.ts';

/** Parts that scrolling adds to one page before it waits to be asked: what follows the list can be reached. */
export const MOST_PARTS = 5;

/** What the address of the feed asks for. */
export interface FeedQuery {
  filter: MentionSearch;
  sort: MentionSort;
  /** Every mention for itself, where otherwise those of one story would be one card. */
  each: boolean;
  cursor: string | null;
  /** Parts of the list that are shown at once, in [1, {@link MOST_PARTS}]: whoever scrolls on and comes back finds them. */
  parts: number;
  /** Zone in which times are shown and read: the brand's, where there is only one to speak of. */
  timezone: string;
  /** Names of parameters whose values nobody can read. */
  unread: string[];
  /** What is wrong with the search, where there is something. */
  fault: SearchFault | null;
}

const parts = new Set(Array.from({ length: MOST_PARTS }, (_, index) => String(index + 1)));

/** Reads the parameters of `/mentions`; empty ones, as forms send them, are as good as absent. */
export function readFeedQuery(params: URLSearchParams, brands: readonly Brand[]): FeedQuery {
  const brand = brands.find((candidate) => candidate.id === params.get('brand'));
  const timezone = (brand ?? (brands.length === 1 ? brands[0] : undefined))?.timezone ?? 'UTC';
  const unread: string[] = [];
  const read = <Name extends keyof typeof feedParameters>(name: Name) => {
    const text = params.get(name);
    if (text === null || text === '') return undefined;
    const value = feedParameters[name](text, timezone);
    if (value === undefined) unread.push(name);
    return value as ReturnType<(typeof feedParameters)[Name]>;
  };
  const search = readSearch(params.get('q') ?? '');
  return {
    filter: {
      q: search.q,
      brandId: read('brand'),
      sentiment: read('sentiment'),
      from: read('from'),
      to: read('to'),
      host: read('host'),
      connector: read('connector'),
      sourceId: read('source'),
      language: read('language'),
      status: read('status'),
      answered: read('answered'),
      withoutSources: read('without'),
      author: read('author'),
      authorId: read('authorId'),
      automated: read('automated'),
      theme: read('theme'),
      emotion: read('emotion'),
      intent: read('intent'),
      storyId: read('story'),
      tag: read('tag'),
      assignee: read('assignee'),
      minRating: read('minRating'),
      maxRating: read('maxRating'),
      minEngagement: read('minEngagement'),
      possible: read('possible'),
      irrelevantToo: read('all'),
    },
    sort: read('sort') ?? '-publishedAt',
    each: read('each') ?? false,
    cursor: params.get('cursor') || null,
    parts: parts.has(params.get('parts') ?? '') ? Number(params.get('parts')) : 1,
    timezone,
    unread,
    fault: search.fault,
  };
}

function wordOf(is: boolean | undefined): 'yes' | 'no' | undefined {
  if (is === undefined) return undefined;
  return is ? 'yes' : 'no';
}

/** The address of the feed for `query` with some of its filters changed; it begins at the first page. */
export function feedHref(
  query: Pick<FeedQuery, 'filter' | 'sort'> & { each?: boolean },
  change: Partial<MentionSearch> = {},
  page: { sort?: MentionSort; each?: boolean; cursor?: string | null; parts?: number } = {},
): string {
  const {
    brandId,
    sourceId,
    storyId,
    from,
    to,
    irrelevantToo,
    automated,
    answered,
    withoutSources,
    ...same
  } = {
    ...query.filter,
    ...change,
  };
  const order = page.sort ?? query.sort;
  const params = {
    brand: brandId,
    ...same,
    source: sourceId,
    story: storyId,
    from: from?.toISOString(),
    to: to?.toISOString(),
    automated: wordOf(automated),
    answered: wordOf(answered),
    without: withoutSources?.length ? withoutSources.join(',') : undefined,
    all: irrelevantToo === true ? 'yes' : undefined,
    sort: order === '-publishedAt' ? undefined : order,
    each: (page.each ?? query.each) === true ? 'yes' : undefined,
    cursor: page.cursor ?? undefined,
    parts: (page.parts ?? 1) === 1 ? undefined : page.parts,
  };
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return given.length === 0 ? '/mentions' : `/mentions?${new URLSearchParams(given)}`;
}

/** Whether the feed shows stories: it does where that can be paged through by time. */
export function showsStories({ filter, sort, each }: FeedQuery): boolean {
  return !each && sort === '-publishedAt' && filter.q === undefined && filter.storyId === undefined;
}
