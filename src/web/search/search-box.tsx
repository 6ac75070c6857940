import { QueryFault } from '../brands/query-preview.tsx';
import { type FeedQuery, feedHref } from '../mentions/feed-query.ts';
import { t } from '../words/t.ts';

/** Searches within the filters in force. */
export function SearchBox({ query }: { query: FeedQuery }) {
  const { fault } = query;
  const others = new URL(feedHref(query, { q: undefined }), 'http://here').searchParams;
  return (
    <search class="search">
      <form method="get" action="/mentions">
        {[...others].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input
          type="search"
          name="q"
          value={fault?.query ?? query.filter.q ?? ''}
          placeholder={t('refund OR "money back"')}
          aria-label={t('Search in titles and texts')}
          aria-invalid={fault === null ? undefined : 'true'}
          aria-describedby={fault === null ? undefined : 'search-fault'}
          maxlength={10_000}
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit">{t('Search')}</button>
      </form>
      {fault !== null && (
        <div id="search-fault">
          <QueryFault {...fault} />
        </div>
      )}
      <details class="search-help">
        <summary>{t('How to search')}</summary>
        <dl class="facts">
          {hints.map(({ query: example, meaning }) => (
            <>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{t(meaning)}</dd>
            </>
          ))}
        </dl>
      </details>
    </search>
  );
}

const hints = [
  { query: 'delivery late', meaning: 'both words' },
  { query: 'refund OR "money back"', meaning: 'either; quotes keep words together' },
  { query: 'price -rise', meaning: 'the first without the second' },
  { query: 'cancel*', meaning: 'words that begin so' },
  { query: 'app NEAR/5 crash', meaning: 'at most five words between them' },
  { query: 'title:recall', meaning: 'only in the title; author: and site: work alike' },
] as const;
