import {
  and,
  arrayContains,
  eq,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  not,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { LIKELY_AUTOMATED } from '../../../src/core/author.ts';
import { firstIdAt } from '../../../src/core/id.ts';
import type { MentionStatus } from '../../../src/core/mention.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import type { Emotion, Intent } from '../../../src/core/tone.ts';
import { inScope } from '../../in-scope.ts';
import { items, mentions } from '../../schema/index.ts';

/** Every part is optional; given parts are joined with AND. Times are event time, half-open [from, to). */
export interface MentionFilter {
  brandId?: string | undefined;
  sentiment?: SentimentLabel | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
  connector?: string | undefined;
  sourceId?: string | undefined;
  language?: string | undefined;
  status?: MentionStatus | undefined;
  /** True: those that somebody answered; false: those that still wait, neither answered nor put aside. */
  answered?: boolean | undefined;
  /** Not those that one of these sources brought; what was pushed has none. */
  withoutSources?: readonly string[] | undefined;
  author?: string | undefined;
  authorId?: string | undefined;
  /** Whether the author is likely no person; those of whom that is not known count as people. */
  automated?: boolean | undefined;
  host?: string | undefined;
  storyId?: string | undefined;
  theme?: string | undefined;
  emotion?: Emotion | undefined;
  intent?: Intent | undefined;
  /** Least sum of all counted reactions. */
  minEngagement?: number | undefined;
  /** Fewest and most stars, of 5; what has none is left out by either. */
  minRating?: number | undefined;
  maxRating?: number | undefined;
  /** A label that people gave, as `tidyTags` writes it. */
  tag?: string | undefined;
  /** Who looks after it, as the name is written. */
  assignee?: string | undefined;
  ids?: readonly string[] | undefined;
  /** Also those that are not about the brand, or only possibly. */
  irrelevantToo?: boolean | undefined;
  /** Only those of which nobody could tell whether they are about the brand. */
  possible?: boolean | undefined;
}

const reactions = sql`coalesce((select sum(value::numeric) from jsonb_each_text(${items.engagement})), 0)`;
const automated = sql`exists (select 1 from authors a where a.id = ${mentions.authorId} and a.automation >= ${LIKELY_AUTOMATED})`;

/** That somebody answered a mention, in public or by saying so. */
export const isAnswered = sql`(${mentions.status} = 'answered' or ${mentions.response} is not null)`;

/** That a mention still waits: it was neither answered nor put aside. */
export const isWaiting = sql`(${mentions.status} in ('new', 'seen') and ${mentions.response} is null)`;

/** That none of `sources` brought a mention. */
export function broughtByOthers(sources: readonly string[]): SQL | undefined {
  if (sources.length === 0) return undefined;
  return or(isNull(mentions.sourceId), notInArray(mentions.sourceId, [...sources]));
}

/** What mentions must be for `filter`: to ask of `mentions` and, where {@link readsItems} says so, their items. */
export function conditions(filter: MentionFilter): SQL | undefined {
  const given = <T>(value: T | undefined, condition: (value: T) => SQL | undefined): SQL | undefined =>
    value === undefined ? undefined : condition(value);
  return and(
    inScope(mentions.brandId),
    given(filter.brandId, (id) => eq(mentions.brandId, id)),
    given(filter.sentiment, (label) => eq(mentions.sentiment, label)),
    // The time stands in the id as well, by which mentions are kept and sorted.
    given(filter.from, (at) => and(gte(mentions.publishedAt, at), gte(mentions.id, firstIdAt(at)))),
    given(filter.to, (at) => and(lt(mentions.publishedAt, at), lt(mentions.id, firstIdAt(at)))),
    given(filter.connector, (id) => eq(mentions.connector, id)),
    given(filter.sourceId, (id) => eq(mentions.sourceId, id)),
    given(filter.language, (tag) => eq(mentions.language, tag)),
    given(filter.status, (status) => eq(mentions.status, status)),
    given(filter.answered, (is) => (is ? isAnswered : isWaiting)),
    broughtByOthers(filter.withoutSources ?? []),
    given(filter.author, (author) => eq(mentions.author, author)),
    given(filter.authorId, (id) => eq(mentions.authorId, id)),
    given(filter.automated, (is) => (is ? automated : not(automated))),
    given(filter.host, (host) => eq(mentions.host, host)),
    given(filter.storyId, (id) => eq(mentions.storyId, id)),
    given(filter.emotion, (emotion) => eq(mentions.emotion, emotion)),
    given(filter.intent, (intent) => eq(mentions.intent, intent)),
    given(filter.theme, (theme) => arrayContains(mentions.themes, [theme])),
    given(filter.minEngagement, (least) => sql`${reactions} >= ${least}`),
    given(filter.minRating, (least) => gte(items.rating, least)),
    given(filter.maxRating, (most) => lte(items.rating, most)),
    given(filter.tag, (tag) => arrayContains(mentions.tags, [tag])),
    given(filter.assignee, (name) => eq(mentions.assignee, name)),
    given(filter.ids, (ids) => (ids.length === 0 ? sql`false` : inArray(mentions.id, [...ids]))),
    filter.possible === true ? eq(mentions.possible, true) : undefined,
    filter.irrelevantToo === true || filter.possible === true ? undefined : eq(mentions.relevant, true),
  );
}

/** Whether what `filter` asks stands in items. */
export function readsItems({ minEngagement, minRating, maxRating }: MentionFilter): boolean {
  return [minEngagement, minRating, maxRating].some((value) => value !== undefined);
}
