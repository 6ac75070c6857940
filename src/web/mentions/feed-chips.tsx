import type { Brand } from '../../core/brand.ts';
import type { Source } from '../../core/source.ts';
import type { MentionSearch } from '../../pipeline/search/search-mentions.ts';
import { intentWords, mentionWords } from '../components/label-words.ts';
import { sourceName } from '../sources/source-name.ts';
import { timeText } from '../time-text.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import { type FeedQuery, feedHref } from './feed-query.ts';

interface Chip {
  field: keyof MentionSearch;
  name: Phrase;
  value: string;
}

interface FeedChipsProps {
  query: FeedQuery;
  brands: readonly Brand[];
  sources: Source[];
}

/** The filters in force, each with a link that takes it away. */
export function FeedChips({ query, brands, sources }: FeedChipsProps) {
  const chips = chipsOf(query, brands, sources);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('Filters in force')}>
      {chips.map(({ field, name, value }) => (
        <li>
          <a class="chip" href={feedHref(query, { [field]: undefined })}>
            <span class="faint">{t(name)}</span> <bdi>{value}</bdi>
            <span aria-hidden="true"> ×</span>
            <span class="unseen">, {t('remove this filter')}</span>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a href="/mentions">{t('Remove all')}</a>
        </li>
      )}
    </ul>
  );
}

/** The filters in force, as somebody would read them. */
export function chipsOf(
  { filter, timezone }: FeedQuery,
  brands: readonly Brand[],
  sources: Source[],
): Chip[] {
  const source = sources.find(({ id }) => id === filter.sourceId);
  const chips: { field: keyof MentionSearch; name: Phrase; value: string | undefined }[] = [
    {
      field: 'brandId',
      name: 'Brand',
      value: filter.brandId && (brands.find(({ id }) => id === filter.brandId)?.name ?? t('not known')),
    },
    { field: 'q', name: 'Search', value: filter.q },
    { field: 'sentiment', name: 'Sentiment', value: filter.sentiment && t(filter.sentiment) },
    { field: 'from', name: 'From', value: filter.from && timeText(filter.from, timezone) },
    { field: 'to', name: 'Before', value: filter.to && timeText(filter.to, timezone) },
    { field: 'host', name: 'Site', value: filter.host },
    { field: 'theme', name: 'Theme', value: filter.theme },
    { field: 'emotion', name: 'Emotion', value: filter.emotion && t(filter.emotion) },
    { field: 'intent', name: 'Intent', value: filter.intent && t(intentWords[filter.intent]) },
    { field: 'storyId', name: 'Story', value: filter.storyId && t('all that tell one') },
    { field: 'author', name: 'Author', value: filter.author },
    { field: 'authorId', name: 'Author', value: filter.authorId && t('one person') },
    {
      field: 'automated',
      name: 'Written by',
      value:
        filter.automated === undefined ? undefined : filter.automated ? t('likely machines') : t('people'),
    },
    {
      field: 'sourceId',
      name: 'Source',
      value: filter.sourceId && (source ? sourceName(source) : t('not known')),
    },
    { field: 'connector', name: 'Connector', value: filter.connector },
    { field: 'language', name: 'Language', value: filter.language },
    {
      field: 'answered',
      name: 'Only',
      value:
        filter.answered === undefined ? undefined : filter.answered ? t('answered') : t('not answered yet'),
    },
    {
      field: 'withoutSources',
      name: 'Without',
      value:
        filter.withoutSources &&
        t('{count, plural, one {# source} other {# sources}}', { count: filter.withoutSources.length }),
    },
    { field: 'status', name: 'Status', value: filter.status && t(mentionWords[filter.status]) },
    { field: 'tag', name: 'Tag', value: filter.tag },
    { field: 'assignee', name: 'Looked after by', value: filter.assignee },
    { field: 'minRating', name: 'Fewest stars', value: filter.minRating?.toString() },
    { field: 'maxRating', name: 'Most stars', value: filter.maxRating?.toString() },
    { field: 'minEngagement', name: 'Fewest reactions', value: filter.minEngagement?.toString() },
    { field: 'possible', name: 'Only', value: filter.possible ? t('possibly about us') : undefined },
    { field: 'irrelevantToo', name: 'Also', value: filter.irrelevantToo ? t('not about us') : undefined },
  ];
  return chips.filter((chip): chip is Chip => chip.value !== undefined);
}
