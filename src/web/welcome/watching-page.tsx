import type { Crawl } from '../../../db/repos/crawl/crawls.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import type { Source } from '../../core/source.ts';
import { failureWords } from '../components/failure-words.ts';
import { MentionCard } from '../mentions/mention-card.tsx';
import { sourceName } from '../sources/source-name.ts';
import { t } from '../words/t.ts';

/** What came of a brand so far. */
export interface SoFar {
  /** Every source with its first visit; null while it is awaited. */
  sources: { source: Source; visit: Crawl | null }[];
  /** The newest mentions. */
  mentions: MentionView[];
  total: number;
}

interface WatchingProps {
  brand: Brand;
  soFar: SoFar;
}

/** The minute after a brand was added: sources are read one after the other, and mentions come in. */
export function WatchingPage({ brand, soFar }: WatchingProps) {
  return (
    <div class="wizard is-wide">
      <h1>{t('Listening for {name}', { name: brand.name })}</h1>
      <p class="lead">
        {t(
          'The first visits are under way. What they bring shows below, and nobody is told of what is older than now.',
        )}
      </p>
      <SoFarPart brand={brand} soFar={soFar} />
      <noscript>
        <p>
          <a class="button" href={`/welcome/watching/${brand.id}`}>
            {t('Look again')}
          </a>
        </p>
      </noscript>
      <p class="row">
        <a class="button primary" href="/">
          {t('Go to the overview')}
        </a>
        <a class="button" href="/sources/new">
          {t('Add a source')}
        </a>
      </p>
    </div>
  );
}

/** What came so far; it asks for itself anew until every source was visited. */
export function SoFarPart({ brand, soFar }: WatchingProps) {
  const { sources, mentions, total } = soFar;
  const seen = stateOf(soFar);
  const done = isDone(soFar);
  return (
    <div
      id="so-far"
      class="stack"
      hx-get={done ? undefined : `/welcome/watching/${brand.id}/so-far?seen=${seen}`}
      hx-trigger={done ? undefined : 'every 2s'}
      hx-swap={done ? undefined : 'outerHTML'}
    >
      {sources.length > 0 && (
        <section class="panel stack is-tight" aria-live="polite">
          <h2>{headline(soFar)}</h2>
          <ul class="progress">
            {sources.map((each) => (
              <li>{sourceLine(each)}</li>
            ))}
          </ul>
        </section>
      )}
      <h2>
        {total === 0
          ? t('No mention yet')
          : t('{total, plural, one {# mention} other {# mentions}} so far', { total })}
      </h2>
      {total === 0 && done && (
        <p class="faint">
          {t(
            'Nobody spoke of it lately in these places. It goes on listening; you may also widen what finds it, or add places.',
          )}{' '}
          <a href={`/brands/${brand.id}/edit`}>{t('Change what finds it')}</a>
        </p>
      )}
      {mentions.map((mention) => (
        <MentionCard mention={mention} timezone={brand.timezone} />
      ))}
    </div>
  );
}

/** Changes whenever there is something new to show. */
export function stateOf({ sources, total }: SoFar): string {
  return `${sources.filter(({ visit }) => visit !== null).length}-${sources.length}-${total}`;
}

function isDone({ sources }: SoFar): boolean {
  return sources.every(({ source, visit }) => visit !== null || source.status === 'paused');
}

function headline(soFar: SoFar): string {
  const { sources } = soFar;
  const visited = sources.filter(({ visit }) => visit !== null).length;
  return isDone(soFar)
    ? t('Every place was visited once')
    : t('{visited, number} of {all, plural, one {# place} other {# places}} visited', {
        visited,
        all: sources.length,
      });
}

function sourceLine({ source, visit }: SoFar['sources'][number]) {
  const tone = visit === null ? 'is-neutral' : visit.outcome === 'failed' ? 'is-warning' : 'is-positive';
  return (
    <>
      <i class={`dot ${tone}`} aria-hidden="true" />
      <bdi>
        <a href={`/sources/${source.id}`}>{sourceName(source)}</a>
      </bdi>{' '}
      <span class="faint">{outcomeOf(source, visit)}</span>
    </>
  );
}

function outcomeOf(source: Source, visit: Crawl | null): string {
  if (visit === null) return source.listens ? t('listened to as it speaks') : t('about to be visited …');
  if (visit.outcome === 'failed') return failureWords(visit.reason ?? 'internal');
  return t(
    '{items, plural, one {# post} other {# posts}}, {mentions, plural, one {# mention} other {# mentions}}',
    {
      items: visit.itemsFound,
      mentions: visit.mentionsNew,
    },
  );
}
