import type { Brand } from '../../core/brand.ts';
import { mentionStatuses } from '../../core/mention.ts';
import type { Source } from '../../core/source.ts';
import { emotions, intents } from '../../core/tone.ts';
import { Choice, Field, type Option } from '../components/fields.tsx';
import { intentWords } from '../components/label-words.ts';
import { sourceName } from '../sources/source-name.ts';
import { wallTime } from '../zone-time.ts';
import type { FeedQuery } from './feed-query.ts';

interface FeedFiltersProps {
  query: FeedQuery;
  brands: Brand[];
  sources: Source[];
}

/** The form that narrows the feed down: its fields become the page's address. */
export function FeedFilters({ query, brands, sources }: FeedFiltersProps) {
  const { filter, sort, timezone } = query;
  const moment = (at: Date | undefined) => at && wallTime(at, timezone);
  const brandOptions = brands.map(({ id, name }) => ({ value: id, label: name }));
  const sourceOptions = sources.map((source) => ({ value: source.id, label: sourceName(source) }));
  return (
    <details class="filters">
      <summary>Filter</summary>
      <form method="get" action="/mentions">
        <input type="hidden" name="sentiment" value={filter.sentiment ?? ''} />
        <input type="hidden" name="sort" value={sort} />
        <input type="hidden" name="q" value={filter.q ?? ''} />
        <div class="fields">
          <Choice name="brand" label="Brand" any="All brands" value={filter.brandId} options={brandOptions} />
          <Choice
            name="status"
            label="Status"
            any="Any status"
            value={filter.status}
            options={mentionStatuses.map(plain)}
          />
          <Field name="from" label={`From (${timezone})`} type="datetime-local" value={moment(filter.from)} />
          <Field name="to" label={`Before (${timezone})`} type="datetime-local" value={moment(filter.to)} />
          <Field name="host" label="Site" value={filter.host} placeholder="news.example.com" />
          <Field name="author" label="Author" value={filter.author} />
          <Choice
            name="automated"
            label="Written by"
            any="Anybody"
            value={filter.automated === undefined ? undefined : filter.automated ? 'yes' : 'no'}
            options={[
              { value: 'no', label: 'People' },
              { value: 'yes', label: 'Likely machines' },
            ]}
          />
          <Choice
            name="source"
            label="Source"
            any="All sources"
            value={filter.sourceId}
            options={sourceOptions}
          />
          <Choice
            name="connector"
            label="Connector"
            any="All connectors"
            value={filter.connector}
            options={connectorsOf(sources, filter.connector)}
          />
          <Choice
            name="emotion"
            label="Emotion"
            any="Any emotion"
            value={filter.emotion}
            options={emotions.map(plain)}
          />
          <Choice
            name="intent"
            label="Intent"
            any="Any intent"
            value={filter.intent}
            options={intents.map((intent) => ({ value: intent, label: intentWords[intent] }))}
          />
          <Field name="language" label="Language" value={filter.language} placeholder="en" />
          <label class="check">
            <input type="checkbox" name="all" value="yes" checked={filter.irrelevantToo === true} />
            Also what is not about us
          </label>
        </div>
        <button type="submit" class="primary">
          Apply
        </button>
      </form>
    </details>
  );
}

/** The connectors there are sources of, and the one asked for whether or not there are. */
function connectorsOf(sources: Source[], asked: string | undefined): Option[] {
  const names = new Set(sources.map(({ connector }) => connector));
  if (asked !== undefined) names.add(asked);
  return [...names].sort().map(plain);
}

function plain(value: string): Option {
  return { value, label: value };
}
