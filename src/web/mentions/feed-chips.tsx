import { counted, timeText } from '../../../alerts/render/words.ts';
import type { Brand } from '../../core/brand.ts';
import type { Source } from '../../core/source.ts';
import type { MentionSearch } from '../../pipeline/search/search-mentions.ts';
import { intentWords } from '../components/label-words.ts';
import { sourceName } from '../sources/source-name.ts';
import { type FeedQuery, feedHref } from './feed-query.ts';

interface Chip {
  field: keyof MentionSearch;
  name: string;
  value: string;
}

interface FeedChipsProps {
  query: FeedQuery;
  brands: Brand[];
  sources: Source[];
}

/** The filters in force, each with a link that takes it away. */
export function FeedChips({ query, brands, sources }: FeedChipsProps) {
  const chips = chipsOf(query, brands, sources);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters in force">
      {chips.map(({ field, name, value }) => (
        <li>
          <a class="chip" href={feedHref(query, { [field]: undefined })}>
            <span class="faint">{name}</span> <bdi>{value}</bdi>
            <span aria-hidden="true"> ×</span>
            <span class="unseen">, remove this filter</span>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a href="/mentions">Remove all</a>
        </li>
      )}
    </ul>
  );
}

function chipsOf({ filter, timezone }: FeedQuery, brands: Brand[], sources: Source[]): Chip[] {
  const source = sources.find(({ id }) => id === filter.sourceId);
  const chips: { field: keyof MentionSearch; name: string; value: string | undefined }[] = [
    {
      field: 'brandId',
      name: 'Brand',
      value: filter.brandId && (brands.find(({ id }) => id === filter.brandId)?.name ?? 'not known'),
    },
    { field: 'q', name: 'Search', value: filter.q },
    { field: 'sentiment', name: 'Sentiment', value: filter.sentiment },
    { field: 'from', name: 'From', value: filter.from && timeText(filter.from, timezone) },
    { field: 'to', name: 'Before', value: filter.to && timeText(filter.to, timezone) },
    { field: 'host', name: 'Site', value: filter.host },
    { field: 'theme', name: 'Theme', value: filter.theme },
    { field: 'emotion', name: 'Emotion', value: filter.emotion },
    { field: 'intent', name: 'Intent', value: filter.intent && intentWords[filter.intent] },
    { field: 'storyId', name: 'Story', value: filter.storyId && 'all that tell one' },
    { field: 'author', name: 'Author', value: filter.author },
    { field: 'authorId', name: 'Author', value: filter.authorId && 'one person' },
    {
      field: 'automated',
      name: 'Written by',
      value: filter.automated === undefined ? undefined : filter.automated ? 'likely machines' : 'people',
    },
    {
      field: 'sourceId',
      name: 'Source',
      value: filter.sourceId && (source ? sourceName(source) : 'not known'),
    },
    { field: 'connector', name: 'Connector', value: filter.connector },
    { field: 'language', name: 'Language', value: filter.language },
    {
      field: 'answered',
      name: 'Only',
      value: filter.answered === undefined ? undefined : filter.answered ? 'answered' : 'not answered yet',
    },
    {
      field: 'withoutSources',
      name: 'Without',
      value: filter.withoutSources && counted(filter.withoutSources.length, 'source'),
    },
    { field: 'status', name: 'Status', value: filter.status },
    { field: 'possible', name: 'Only', value: filter.possible ? 'possibly about us' : undefined },
    { field: 'irrelevantToo', name: 'Also', value: filter.irrelevantToo ? 'not about us' : undefined },
  ];
  return chips.filter((chip): chip is Chip => chip.value !== undefined);
}
