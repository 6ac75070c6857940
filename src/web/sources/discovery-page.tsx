import type { Discovery } from '../../../crawlers/discover/discover-sources.ts';
import type { FoundSource } from '../../../crawlers/discover/look.ts';
import { Empty } from '../components/empty.tsx';
import { failureWords } from '../components/failure-words.ts';
import { Moment } from '../components/moment.tsx';
import { safeHref } from '../safe-href.ts';
import { DiscoverForm } from './discover-form.tsx';

const ZONE = 'UTC';

/** What was found on a site, with a look at each find and a button that adds it. */
export function DiscoveryPage({ url, feeds, error }: Discovery) {
  return (
    <>
      <p class="crumbs">
        <a href="/sources">Sources</a>
      </p>
      <h1>Find feeds on a site</h1>
      <DiscoverForm url={url} />
      {error !== null && <p class="problem">The page could not be read: {failureWords(error.reason)}.</p>}
      {feeds.length === 0 ? (
        <Empty title="Nothing was found there">
          <p>Try the address of its blog, its news or its forum.</p>
        </Empty>
      ) : (
        <div class="cards">{feeds.map(foundCard)}</div>
      )}
    </>
  );
}

function foundCard({ connector, settings, title, url, items, ok, error }: FoundSource) {
  return (
    <article class="panel source">
      <p class="row">
        <span class="faint">{connector}</span>
      </p>
      <h3 dir="auto">{title ?? url}</h3>
      <p class="meta break">{url}</p>
      {error !== null && <p class="is-negative">Cannot be read: {failureWords(error.reason)}.</p>}
      {ok && items.length === 0 && <p class="faint">There is nothing in it yet.</p>}
      <ul>{items.map(itemLine)}</ul>
      {ok && (
        <form method="post" action="/sources">
          <input type="hidden" name="connector" value={connector} />
          <input type="hidden" name="settings" value={JSON.stringify(settings)} />
          <button type="submit" class="primary">
            Add
          </button>
        </form>
      )}
    </article>
  );
}

function itemLine({ title, url, publishedAt }: FoundSource['items'][number]) {
  const href = safeHref(url);
  return (
    <li>
      <span dir="auto">{href === null ? title : <a href={href}>{title || href}</a>}</span>{' '}
      {publishedAt !== null && (
        <span class="faint">
          <Moment at={publishedAt} timezone={ZONE} />
        </span>
      )}
    </li>
  );
}
