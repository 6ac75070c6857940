import type { MentionSort } from '../../../db/repos/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import { mentionStatuses } from '../../core/mention.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { storableText } from '../../core/text.ts';
import { emotions, intents } from '../../core/tone.ts';
import type { MentionSearch } from '../../pipeline/search/search-mentions.ts';
import { isId } from '../ids.ts';
import { readSearch, type SearchFault } from '../search/read-search.ts';
import { instantOf } from '../zone-time.ts';

export const mentionSorts = ['-publishedAt', 'score', '-reach'] as const satisfies readonly MentionSort[];

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

const parts = Array.from({ length: MOST_PARTS }, (_, index) => String(index + 1));

type Reader = (text: string) => unknown;

const LONGEST = 300;
const oneOf =
  <T extends string>(values: readonly T[]): Reader =>
  (text) =>
    values.find((value) => value === text);
const id: Reader = (text) => (isId(text) ? text : undefined);
const ids: Reader = (text) => (text.split(',').every(isId) ? text.split(',') : undefined);
const number =
  (low: number, high: number): Reader =>
  (text) =>
    text.trim() !== '' && Number(text) >= low && Number(text) <= high ? Number(text) : undefined;
const words: Reader = (text) => storableText(text).trim().slice(0, LONGEST) || undefined;

/** Reads the parameters of `/mentions`; empty ones, as forms send them, are as good as absent. */
export function readFeedQuery(params: URLSearchParams, brands: readonly Brand[]): FeedQuery {
  const brand = brands.find((candidate) => candidate.id === params.get('brand'));
  const timezone = (brand ?? (brands.length === 1 ? brands[0] : undefined))?.timezone ?? 'UTC';
  const moment: Reader = (text) => instantOf(text, timezone) ?? undefined;
  const unread: string[] = [];
  const read = <T>(name: string, reader: Reader): T | undefined => {
    const text = params.get(name);
    if (text === null || text === '') return undefined;
    const value = reader(text);
    if (value === undefined) unread.push(name);
    return value as T | undefined;
  };
  const search = readSearch(params.get('q') ?? '');
  return {
    filter: {
      q: search.q,
      brandId: read('brand', id),
      sentiment: read('sentiment', oneOf(sentimentLabels)),
      from: read('from', moment),
      to: read('to', moment),
      host: read('host', words),
      connector: read('connector', words),
      sourceId: read('source', id),
      language: read('language', words),
      status: read('status', oneOf(mentionStatuses)),
      answered: yesOrNo(read('answered', oneOf(['yes', 'no']))),
      withoutSources: read('without', ids),
      author: read('author', words),
      authorId: read('authorId', id),
      automated: yesOrNo(read('automated', oneOf(['yes', 'no']))),
      theme: read('theme', words),
      emotion: read('emotion', oneOf(emotions)),
      intent: read('intent', oneOf(intents)),
      storyId: read('story', id),
      tag: read('tag', words),
      assignee: read('assignee', words),
      minRating: read('minRating', number(0, 5)),
      maxRating: read('maxRating', number(0, 5)),
      minEngagement: read('minEngagement', number(0, 2 ** 31)),
      possible: read('possible', oneOf(['true'])) === undefined ? undefined : true,
      irrelevantToo: read('all', oneOf(['yes'])) === undefined ? undefined : true,
    },
    sort: read<MentionSort>('sort', oneOf(mentionSorts)) ?? '-publishedAt',
    each: read('each', oneOf(['yes'])) !== undefined,
    cursor: params.get('cursor') || null,
    parts: Number(read<string>('parts', oneOf(parts)) ?? 1),
    timezone,
    unread,
    fault: search.fault,
  };
}

function yesOrNo(word: string | undefined): boolean | undefined {
  return word === undefined ? undefined : word === 'yes';
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
