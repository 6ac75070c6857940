import type { Brand } from '../../core/brand.ts';
import { mentionStatuses } from '../../core/mention.ts';
import type { Source } from '../../core/source.ts';
import { emotions, intents } from '../../core/tone.ts';
import { wallTime } from '../../core/zone-time.ts';
import { Check, Choice, Field, type Option } from '../components/fields.tsx';
import { intentWords, mentionWords } from '../components/label-words.ts';
import { sourceName } from '../sources/source-name.ts';
import { t } from '../words/t.ts';
import { type FeedQuery, feedHref } from './feed-query.ts';

interface FeedFiltersProps {
  query: FeedQuery;
  brands: readonly Brand[];
  sources: Source[];
}

/** The form that narrows the feed down: its fields become the page's address. */
export function FeedFilters({ query, brands, sources }: FeedFiltersProps) {
  const { filter, timezone } = query;
  const moment = (at: Date | undefined) => at && wallTime(at, timezone);
  return (
    <details class="filters">
      <summary>{t('Filter')}</summary>
      <form method="get" action="/mentions">
        <Others query={query} />
        <div class="fields">
          <Choice
            name="brand"
            label={t('Brand')}
            any={t('All brands')}
            value={filter.brandId}
            options={brands.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Choice
            name="status"
            label={t('Status')}
            any={t('Any status')}
            value={filter.status}
            options={mentionStatuses.map((value) => ({ value, label: t(mentionWords[value]) }))}
          />
          <Field
            name="from"
            label={t('From ({timezone})', { timezone })}
            type="datetime-local"
            value={moment(filter.from)}
          />
          <Field
            name="to"
            label={t('Before ({timezone})', { timezone })}
            type="datetime-local"
            value={moment(filter.to)}
          />
          <Field name="host" label={t('Site')} value={filter.host} placeholder="news.example.com" />
          <Field name="author" label={t('Author')} value={filter.author} />
          <Choice
            name="automated"
            label={t('Written by')}
            any={t('Anybody')}
            value={filter.automated === undefined ? undefined : filter.automated ? 'yes' : 'no'}
            options={[
              { value: 'no', label: t('People') },
              { value: 'yes', label: t('Likely machines') },
            ]}
          />
          <Choice
            name="source"
            label={t('Source')}
            any={t('All sources')}
            value={filter.sourceId}
            options={sources.map((source) => ({ value: source.id, label: sourceName(source) }))}
          />
          <Choice
            name="connector"
            label={t('Connector')}
            any={t('All connectors')}
            value={filter.connector}
            options={connectorsOf(sources, filter.connector)}
          />
          <Choice
            name="emotion"
            label={t('Emotion')}
            any={t('Any emotion')}
            value={filter.emotion}
            options={emotions.map((value) => ({ value, label: t(value) }))}
          />
          <Choice
            name="intent"
            label={t('Intent')}
            any={t('Any intent')}
            value={filter.intent}
            options={intents.map((value) => ({ value, label: t(intentWords[value]) }))}
          />
          <Field name="language" label={t('Language')} value={filter.language} placeholder="en" />
          <TypedFields query={query} />
          <Check name="all" label={t('Also what is not about us')} checked={filter.irrelevantToo === true} />
        </div>
        <button type="submit" class="primary">
          {t('Apply')}
        </button>
      </form>
    </details>
  );
}

/** What people gave, and numbers. */
function TypedFields({ query: { filter } }: { query: FeedQuery }) {
  const stars = { type: 'number', min: 0, max: 5, step: 0.5 } as const;
  return (
    <>
      <Field name="tag" label={t('Tag')} value={filter.tag} list="tags-in-use" />
      <Field name="assignee" label={t('Looked after by')} value={filter.assignee} list="people" />
      <Field name="minRating" label={t('Fewest stars')} {...stars} value={filter.minRating?.toString()} />
      <Field name="maxRating" label={t('Most stars')} {...stars} value={filter.maxRating?.toString()} />
      <Field
        name="minEngagement"
        label={t('Fewest reactions')}
        type="number"
        min={0}
        value={filter.minEngagement?.toString()}
      />
    </>
  );
}

/** What is asked for elsewhere on the page goes along. */
function Others({ query }: { query: FeedQuery }) {
  const others = new URL(feedHref(query, fieldless), 'http://page.invalid').searchParams;
  return (
    <>
      {[...others].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

/** The filters that the form has fields for, away. */
const fieldless = {
  brandId: undefined,
  status: undefined,
  from: undefined,
  to: undefined,
  host: undefined,
  author: undefined,
  automated: undefined,
  sourceId: undefined,
  connector: undefined,
  emotion: undefined,
  intent: undefined,
  language: undefined,
  tag: undefined,
  assignee: undefined,
  minRating: undefined,
  maxRating: undefined,
  minEngagement: undefined,
  irrelevantToo: undefined,
};

/** The connectors there are sources of, and the one asked for whether or not there are. */
function connectorsOf(sources: Source[], asked: string | undefined): Option[] {
  const names = new Set(sources.map(({ connector }) => connector));
  if (asked !== undefined) names.add(asked);
  return [...names].sort().map((value) => ({ value, label: value }));
}
